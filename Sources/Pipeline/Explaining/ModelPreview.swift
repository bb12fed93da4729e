import Foundation
import Linkage
import Records
import Store
import Vocabulary

/// What another linkage model would move among the children of the last run; nothing is changed.
public struct ModelPreview {
  private let pipeline: String
  private let model: String
  private let listsEvents: Bool

  /// Names what is compared.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - model: The model's file.
  ///   - listsEvents: Whether every child that would move is named by its id.
  public init(pipeline: String, model: String, listsEvents: Bool) {
    self.pipeline = pipeline
    self.model = model
    self.listsEvents = listsEvents
  }

  /// Links the rows of the last run by both models.
  ///
  /// - Returns: What would move, in counts and, where asked for, in ids.
  /// - Throws: `LinkDeskError` where the pipeline has no run, or the error of the model or the store.
  public func preview() throws -> Outcome {
    let settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: Clock().today)
    guard let last = try Store.lastRun(at: settings.paths.store) else {
      throw LinkDeskError.noRun(pipeline: pipeline)
    }
    let memory = try Store.memory(at: settings.paths.store).linkage
    let systems = Dictionary(
      uniqueKeysWithValues: settings.sources.map { ($0.id, $0.system) })
    let records = try Store.records(at: settings.paths.store, systems: systems)
    let other = try NightlyModel(path: model)
    func links(_ model: NightlyModel) throws -> NightlyLinks {
      try NightlyLinkage(model: model.model, file: model.hash, settings: settings.linkage)
        .link(records, remembering: memory, run: last.number + 1)
    }
    let moves = ModelMoves(
      before: memory, now: try links(settings.model), tried: try links(other))
    return Outcome(
      code: .complete,
      summary: ([
        "model in use: \(settings.model.hash.hexadecimal.prefix(12))",
        "model tried:  \(other.hash.hexadecimal.prefix(12))",
      ] + moves.lines(listsEvents: listsEvents)
        + [
          "nothing was changed; to use it, name it as 'model' under 'linkage' in the pipeline file"
        ])
        .joined(separator: "\n"))
  }
}

/// How the children of one night differ by two models.
struct ModelMoves {
  /// What was remembered before.
  let before: LinkageMemory
  /// The night by the model in use.
  let now: NightlyLinks
  /// The night by the other model.
  let tried: NightlyLinks

  /// The ids that only the other model moves.
  var events: [ChildEvent] {
    let own = Set(now.memory.events.map(Move.init))
    return tried.memory.events.dropFirst(before.events.count)
      .filter { !own.contains(Move($0)) }
  }

  /// Persons, as their systems know them, who would belong to another child.
  var movedPersons: Int {
    let children = Dictionary(
      uniqueKeysWithValues: now.memory.persons.map { ($0.key, $0.child) })
    return tried.memory.persons.count { $0.isCurrent && children[$0.key] != $0.child }
  }

  /// What would move, in words.
  func lines(listsEvents: Bool) -> [String] {
    let events = events
    let persons = tried.memory.persons.count(where: \.isCurrent)
    return [
      "children: \(now.linked.count) now, \(tried.linked.count) with it",
      "persons who would belong to another child: \(movedPersons) of \(persons)",
      "ids: "
        + ChildEvent.Kind.allCases.map { kind in
          "\(events.count { $0.kind == kind }) \(kind.rawValue)"
        }.joined(separator: ", "),
      share("joined pairs that are held to be right", \.right),
      share("pairs of one child that are held to be found", \.found),
      share("pairs with one number that each would find without it", \.heldOut.all),
    ] + (listsEvents ? events.map(Self.words) : [])
  }

  private func share(_ what: String, _ path: KeyPath<LinkageQuality, LinkageQuality.Share>)
    -> String
  {
    let (one, other) = (now.quality[keyPath: path], tried.quality[keyPath: path])
    return "\(what): \(one.count) of \(one.total) now, \(other.count) of \(other.total) with it"
  }

  private static func words(_ event: ChildEvent) -> String {
    let ways: [ChildEvent.Kind: String] = [.merged: "into", .moved: "to"]
    let other = event.other.map { " \(ways[event.kind] ?? "from") \($0.text)" }
    return "\(event.kind.rawValue): \(event.child.text)\(other ?? "")"
  }

  private struct Move: Hashable {
    let kind: ChildEvent.Kind
    let child: ChildID
    let other: ChildID?

    init(_ event: ChildEvent) {
      (kind, child, other) = (event.kind, event.child, event.other)
    }
  }
}
