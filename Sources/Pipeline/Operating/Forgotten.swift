import Foundation
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

  /// Reads what a state folder holds; nobody where there is no such file.
  static func read(in folder: String) throws(RunError) -> Forgotten {
    let path = "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else { return Forgotten() }
    guard let contents = FileManager.default.contents(atPath: path),
      let found = try? JSONDecoder().decode(Forgotten.self, from: contents)
    else { throw .brokenErasures(path: path) }
    return found
  }

  /// Keeps it, closed to others.
  func write(in state: StateFolder) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let sorted = marks.sorted { ($0.field, $0.system, $0.token) < ($1.field, $1.system, $1.token) }
    try state.write(try encoder.encode(["marks": sorted]), to: Self.name)
  }

  /// Adds the references and numbers of some rows.
  mutating func add(_ rows: [Int], of records: PseudonymisedRecords) {
    for row in rows { marks.formUnion(Self.marks(ofRow: row, in: records)) }
  }

  /// Whether a row is of a child that is to be left out.
  func holds(row: Int, of records: PseudonymisedRecords) -> Bool {
    !marks.isEmpty && !marks.isDisjoint(with: Self.marks(ofRow: row, in: records))
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
