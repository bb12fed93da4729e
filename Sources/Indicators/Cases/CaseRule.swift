import Records
import Vocabulary

/// A line of the case definition with its codes resolved to column values.
struct CaseRule {
  let record: RecordKind
  let event: EventKind
  let role: Role?
  let categories: Set<Int32>?
  let tools: Set<Int32>?
  let exclusionReasons: UInt64?
  let sexualOffence: Bool
  let hsbFlag: Bool

  init(_ line: CaseDefinition.Line, lists: PartnershipLists) throws(CaseDefinitionError) {
    record = try Self.member(line.record, key: "record", of: line)
    event = try Self.member(line.event, key: "event", of: line)
    role = try line.role.map { code throws(CaseDefinitionError) in
      try Self.member(code, key: "role", of: line)
    }
    categories = try Self.positions(line.categories, "categories", lists.categories, of: line)
    tools = try Self.positions(line.tools, "tools", lists.tools, of: line)
    exclusionReasons = try Self.bits(line.exclusionReasons, of: line)
    sexualOffence = line.sexualOffence ?? false
    hsbFlag = line.hsbFlag ?? false
  }

  /// Whether a row is an event by this line.
  func holds(_ row: Int, of records: PseudonymisedRecords) -> Bool {
    guard records.kind[row] == record else { return false }
    if let categories, !categories.contains(records[.category, row]) { return false }
    if let tools, !tools.contains(records[.tool, row]) { return false }
    if let exclusionReasons, records[.exclusionReasons, row] & exclusionReasons == 0 {
      return false
    }
    if sexualOffence, SexualOffence(column: records[.offence, row])?.isSexual != true {
      return false
    }
    return !hsbFlag || records[.hsbFlag, row] == 1
  }

  private static func member<List: Coded>(
    _ code: String, key: String, of line: CaseDefinition.Line
  ) throws(CaseDefinitionError) -> List {
    guard let member = List(code: code) else {
      throw .unknownCode(
        line: line.id, key: key, code: code, known: List.entries.map(\.code))
    }
    return member
  }

  private static func positions(
    _ codes: [String]?, _ key: String, _ list: [CodeEntry], of line: CaseDefinition.Line
  ) throws(CaseDefinitionError) -> Set<Int32>? {
    guard let codes else { return nil }
    var positions: Set<Int32> = []
    for code in codes {
      guard let position = list.firstIndex(where: { $0.code == code }) else {
        throw .unknownCode(line: line.id, key: key, code: code, known: list.map(\.code))
      }
      positions.insert(Int32(position))
    }
    return positions
  }

  private static func bits(
    _ codes: [String]?, of line: CaseDefinition.Line
  ) throws(CaseDefinitionError) -> UInt64? {
    guard let codes else { return nil }
    var bits: UInt64 = 0
    for code in codes {
      let reason: ExclusionReason = try member(code, key: "exclusion_reasons", of: line)
      bits |= reason.bit
    }
    return bits
  }
}
