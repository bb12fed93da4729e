import Foundation
import Linkage

/// A night of `continuum link` that remembers: what came is linked against what is known.
struct MemoryNight {
  let options: LinkMemoryOptions
  let model: LinkageModel
  /// What the model's file is called.
  let modelName: String
  let inputs: [String]
  let threshold: Double
  let keeping: Double

  /// Links, writes what was found to a folder, and last of all what is known now.
  ///
  /// - Returns: What to say, and whether any of it is a warning.
  func link(
    to folder: String, _ timer: inout PhaseTimer
  ) throws -> (lines: [String], warns: Bool) {
    let memory = try LinkMemory(path: options.path)
    let isOtherModel = try compare(memory)
    timer.mark("remember")
    let input = try LinkInput(
      paths: inputs, model: model, source: onlySource(memory.records), sets: try sets(in: memory))
    let withdrawn = try options.withdrawn.map { try WithdrawnNames(path: $0, model: model) }
    try check(sources: memory.records.sourceNames + input.sources)
    let arrivals = Arrivals(
      input.table, names: input.ids, sourceNames: input.sources,
      withdrawn: withdrawn?.names ?? BytePool(), withdrawnSources: withdrawn?.sources ?? [])
    timer.mark("read")
    let linkage = try RememberedLinkage(model: model, threshold: threshold)
    let night =
      options.isAnew
      ? try linkage.anew(
        memory.records, arrivals, isOtherModel: isOtherModel, keeping: keeping)
      : try linkage.night(memory.records, arrivals, keeping: keeping)
    timer.mark("link")
    let lines = try write(night, to: folder)
    timer.mark("write")
    let warnings = input.warnings + self.warnings(night, memory)
    return (warnings + lines, !warnings.isEmpty)
  }

  // Both at once, but the memory takes its place last: what is killed before that is done again, with
  // the same result.
  private func write(_ night: LinkedNight, to folder: String) throws -> [String] {
    let output = Aside { Self.output(night, to: folder) }
    defer { _ = output.value }
    try LinkMemory(
      model: try model.file(), modelName: modelName, threshold: threshold,
      records: night.records.withoutIdleSources(of: model)
    ).write(to: options.path) { () throws(RunError) in try output.value.get() }
    return NightWords.of(night)
  }

  private static func output(
    _ night: LinkedNight, to folder: String
  ) -> Result<Void, RunError> {
    Result { () throws(RunError) in
      let known = night.records
      let compared = LinkOutput(
        folder: folder, names: night.names, sources: night.sources,
        sourceNames: known.sourceNames)
      try compared.write(pairs: night.linked)
      let all = LinkOutput(
        folder: folder, names: known.names, sources: known.sources,
        sourceNames: known.sourceNames)
      try all.write(clusters: known.clusters)
      try all.write(events: night.events)
    }
  }

  private func warnings(_ night: LinkedNight, _ memory: LinkMemory) -> [String] {
    var warnings: [String] = []
    if night.counts.notKnown > 0, let withdrawn = options.withdrawn {
      warnings.append(
        "warning: \(night.counts.notKnown) names of '\(withdrawn)' are not known; nothing went for them"
      )
    }
    if night.counts.sentAgain > 0, let withdrawn = options.withdrawn {
      warnings.append(
        """
        warning: \(night.counts.sentAgain) records of '\(withdrawn)' are in --in too, so they stay; \
        take them out of one of the two
        """)
    }
    let new = night.records.sourceNames.dropFirst(memory.records.sourceNames.count)
    return new.isEmpty ? warnings : warnings + [warning(of: Array(new))]
  }

  // A source that a cell names is not repeated: it may be anything.
  private func warning(of sources: [String]) -> String {
    let files = Set(inputs.map { URL(filePath: $0).deletingPathExtension().lastPathComponent })
    let named = sources.filter { files.contains($0) }.map { "'\($0)'" }.joined(separator: ", ")
    let told = named.isEmpty ? "" : ", named by their files: \(named)"
    return """
      warning: \(sources.count) sources were not known\(told); where that is not so, give the file \
      the name of its source, or a column of sources
      """
  }

  // Whether the model is another than the memory's, which --anew alone may change.
  private func compare(_ memory: LinkMemory) throws(LinkMemoryError) -> Bool {
    let isOther = (try? model.file()) != memory.model
    guard !options.isAnew else { return isOther }
    guard !isOther else {
      throw .otherModel(
        path: options.path, of: NightWords.model(memory.modelName, memory.model),
        given: NightWords.model(modelName, (try? model.file()) ?? Data()))
    }
    guard threshold == memory.threshold else {
      throw .otherThreshold(path: options.path, of: memory.threshold, given: threshold)
    }
    return false
  }

  // Within one source it does not matter what the file of a night is called.
  private func onlySource(_ records: KnownRecords) -> String? {
    model.linkType == .dedupe && records.sourceNames.count == 1 ? records.sourceNames[0] : nil
  }

  // How sets stand in the memory, which keeps no cell as it was.
  private func sets(in memory: LinkMemory) throws(LinkMemoryError) -> [String: SetText.Form] {
    var forms: [String: SetText.Form] = [:]
    for column in memory.records.columns where model.columns.contains(column.name) {
      guard case .text(let pool) = column.values, !pool.bytes.isEmpty else { continue }
      let form = pool.setForm
      guard (form != nil) == model.setColumns.contains(column.name) else {
        throw .otherKind(path: options.path, column: column.name)
      }
      forms[column.name] = form
    }
    return forms
  }

  private func check(sources: [String]) throws(LinkInputError) {
    guard Set(sources).count <= Int(UInt16.max) else {
      throw .tooManySources(file: inputs.first ?? options.path)
    }
  }
}

extension BytePool {
  /// How sets stand in these texts, but for those of records that went; nothing where none do.
  fileprivate var setForm: SetText.Form? {
    let texts = (0..<count).lazy.filter { !self[$0].isEmpty }
    guard let form = texts.first.flatMap({ SetText.form(of: self[$0]) }),
      texts.allSatisfy({ SetText.form(of: self[$0]) == form })
    else { return nil }
    return form
  }
}
