import Foundation
import Intake
import Records

/// The children whose records were erased on request, by the tokens of their references and numbers:
/// what is needed to leave them out when they are sent again, and nothing else.
struct Forgotten: Codable, Equatable {
  /// One reference or number of a child.
  struct Mark: Codable, Hashable {
    let field: String
    /// The system within which a reference is unique; empty for numbers that are unique everywhere.
    let system: String
    let token: String
  }

  static let name = "forgotten.json"

  private(set) var marks: Set<Mark> = []
  /// The keys by which linkage knows the children's records; a child forgotten by an earlier version
  /// has none.
  private(set) var keys: Set<String>? = []
  /// How many requests were made under each key, by its id: another key makes other tokens.
  private(set) var requests: [String: Int]? = [:]

  /// Reads what a state folder holds; nobody where there is no such file.
  static func read(in folder: String) throws(RunError) -> Forgotten {
    let path = "\(folder)/\(name)"
    guard let contents = try RestrictedFile.read(path) else { return Forgotten() }
    guard
      let found = try? JSONDecoder().decode(Forgotten.self, from: contents)
    else { throw .brokenErasures(path: path) }
    return found
  }

  /// Keeps it, closed to others.
  func write(in state: StateFolder) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let sorted = marks.sorted { ($0.field, $0.system, $0.token) < ($1.field, $1.system, $1.token) }
    try state.write(
      try encoder.encode(
        Written(keys: (keys ?? []).sorted(), marks: sorted, requests: requests ?? [:])),
      to: Self.name)
  }

  /// The same in an order that is always one.
  private struct Written: Encodable {
    let keys: [String]
    let marks: [Mark]
    let requests: [String: Int]
  }

  /// Adds the references and numbers of some rows.
  mutating func add(_ rows: [Int], of records: PseudonymisedRecords) {
    for row in rows { marks.formUnion(Self.marks(ofRow: row, in: records)) }
  }

  /// Adds the keys of those who linkage remembers as a child, also of earlier nights.
  mutating func add(_ child: ChildID, of memory: LinkageMemory, under key: PseudonymKey) {
    requests = (requests ?? [:]).merging([key.id: 1], uniquingKeysWith: +)
    let known = memory.persons.filter { $0.child == child }.map { Self.text($0.key) }
    keys = (keys ?? []).union(known)
  }

  /// What linkage remembers without the children: whose records they were, and what reviewers decided
  /// and wrote of them.
  func leavingOut(of memory: LinkageMemory) -> LinkageMemory {
    guard let keys, !keys.isEmpty else { return memory }
    var kept = memory
    kept.persons.removeAll { keys.contains(Self.text($0.key)) }
    kept.decisions.removeAll {
      keys.contains(Self.text($0.left)) || keys.contains(Self.text($0.right))
    }
    return kept
  }

  /// The rows of children who are to be left out: those that carry a reference or number of theirs,
  /// and those with a reference that such a row brings.
  func rows(of records: PseudonymisedRecords) -> [Int] {
    guard !marks.isEmpty else { return [] }
    var (marks, found) = (marks, 0)
    var rows: [Int] = []
    repeat {
      found = rows.count
      rows = records.kind.indices.filter {
        !marks.isDisjoint(with: Self.marks(ofRow: $0, in: records))
      }
      for row in rows { marks.formUnion(Self.marks(ofRow: row, in: records)) }
    } while rows.count > found
    return rows
  }

  /// How many requests were made under other keys and not again under this one.
  func unheard(under key: PseudonymKey) -> Int {
    let earlier = (requests ?? [:]).filter { $0.key != key.id }.values.max() ?? 0
    return max(0, earlier - (requests?[key.id] ?? 0))
  }

  /// These and those of a copy.
  func adding(_ others: Forgotten) -> Forgotten {
    var all = self
    all.marks.formUnion(others.marks)
    all.keys = (keys ?? []).union(others.keys ?? [])
    all.requests = (requests ?? [:]).merging(others.requests ?? [:], uniquingKeysWith: max)
    return all
  }

  private static func marks(ofRow row: Int, in records: PseudonymisedRecords) -> [Mark] {
    let system = records.sources[Int(records.source[row])].system
    let fields: [TokenField] = [.child, .upn, .formerUpn, .nhsNumber]
    return fields.compactMap { field in
      let token = records[field, row]
      guard token.isPresent else { return nil }
      // A former UPN is the same number as the present one elsewhere.
      let name = field == .formerUpn ? TokenField.upn.name : field.name
      return Mark(
        field: name, system: field == .child ? system : "", token: Self.text(token))
    }
  }

  private static func text(_ token: Token) -> String {
    Data(token.bytes).base64EncodedString()
  }
}
