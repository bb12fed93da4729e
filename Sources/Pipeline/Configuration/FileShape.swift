import Indicators
import Intake
import Linkage
import Yams

/// The keys that a configuration file may use, by place; anything else is refused by name.
indirect enum FileShape: Sendable {
  /// Any single value.
  case value
  /// Keys with the shape of what stands under each.
  case keys([String: FileShape])
  /// A list whose members all have one shape.
  case list(FileShape)

  static let pipeline: FileShape = {
    var keys = values(PipelineFile.CodingKeys.self)
    keys["sources"] = .list(
      .keys(
        values(PipelineFile.Source.CodingKeys.self).merging([
          "files": .list(.value),
          "thresholds": named(["warn", "stop", "least"]),
        ]) { $1 }))
    let entries = FileShape.list(
      .keys(["code": .value, "label": .value, "spellings": .list(.value)]))
    keys["lists"] = .keys(values(PipelineFile.Lists.CodingKeys.self).mapValues { _ in entries })
    keys["standards"] = .list(named(Standard.keys))
    keys["expected_tiers"] = .list(named(ExpectedTier.keys))
    keys["tool_ages"] = .list(named(ToolAges.keys))
    keys["frozen_years"] = .list(.keys(values(PipelineFile.Frozen.CodingKeys.self)))
    keys["kept_columns"] = .list(.keys(values(PipelineFile.Kept.CodingKeys.self)))
    keys["public"] = .keys(
      values(WrittenPublic.CodingKeys.self).merging(["tables": .list(.value)]) { $1 })
    keys["watch"] = .keys(values(WrittenWatch.CodingKeys.self))
    keys["dfe_layout"] = .keys(values(WrittenPlace.CodingKeys.self))
    keys["appearance"] = .keys(values(WrittenAppearance.CodingKeys.self))
    keys["linkage"] = .keys(
      Dictionary(
        uniqueKeysWithValues: WrittenLinkage.keys.map { key in
          (key, key == "duplicate_free_systems" ? FileShape.list(.value) : .value)
        }))
    return .keys(keys)
  }()

  static let caseDefinition: FileShape = {
    let lists = ["categories", "tools", "exclusion_reasons"]
    let line = Dictionary(
      uniqueKeysWithValues: CaseDefinition.lineKeys.map { key in
        (key, lists.contains(key) ? FileShape.list(.value) : .value)
      })
    return .keys(["version": .value, "lines": .list(.keys(line))])
  }()

  private static func named(_ keys: [String]) -> FileShape {
    .keys(Dictionary(uniqueKeysWithValues: keys.map { ($0, FileShape.value) }))
  }

  private static func values<Key: CodingKey & CaseIterable>(_ keys: Key.Type) -> [String: FileShape]
  {
    Dictionary(uniqueKeysWithValues: Key.allCases.map { ($0.stringValue, FileShape.value) })
  }

  /// Refuses keys that the shape does not have.
  func check(_ node: Node, file: String) throws(ConfigurationError) {
    switch (self, node) {
    case (.keys(let known), .mapping(let mapping)):
      for (key, value) in mapping {
        let name = key.string ?? ""
        guard let shape = known[name] else {
          throw .unknownKey(
            file: file, line: key.mark?.line ?? 0, key: name,
            nearest: NearestSpelling.of(name, among: known.keys.sorted()))
        }
        try shape.check(value, file: file)
      }
    case (.list(let shape), .sequence(let sequence)):
      for member in sequence { try shape.check(member, file: file) }
    case (.keys, _), (.list, _):
      throw .wrongShape(file: file, line: node.mark?.line ?? 0, expected: expected)
    case (.value, _): break
    }
  }

  private var expected: String {
    if case .list = self { "a list, each line starting with '- '" } else { "'key: value' lines" }
  }
}
