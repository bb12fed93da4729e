import Records
import Vocabulary

/// The rows that meet the case definition, and those that do but have no date.
struct CaseEvents {
  /// Events of every role, ordered by child and day, that count here.
  let all: [CaseEvent]
  /// The same of those for which another authority is responsible.
  let others: [CaseEvent]
  /// Position in `all` of each row, negative where the row is no event.
  let ofRow: [Int32]
  /// Rows that meet the definition but say on no day when.
  let undated: Int
  /// Rows whose event or role an analyst corrected.
  let corrected: CorrectedRows

  init(
    in linked: LinkedChildren, by definition: CaseDefinition, lists: PartnershipLists,
    corrections: Corrections = Corrections([]), without: OtherAuthorities? = nil
  ) throws(CaseDefinitionError) {
    let finder = EventFinder(
      linked: linked, rules: try Self.rules(definition, lists), corrections: corrections)
    let parts = Pieces.ofChildren(linked.count) { children in
      var part = FoundEvents()
      part.events.reserveCapacity(children.count)
      for child in children { finder.find(in: linked.rowsOfChild[child], into: &part) }
      return part
    }
    let found = Pieces.joined(parts.map(\.events))
    (all, others) = without?.split(found) ?? (found, [])
    undated = parts.reduce(0) { $0 + $1.undated }
    corrected = parts.reduce(into: CorrectedRows()) { $0.add($1.corrected) }
    var places = [Int32](repeating: -1, count: linked.records.count)
    for (place, event) in all.enumerated() { places[Int(event.row)] = Int32(place) }
    ofRow = places
  }

  /// The event that a row is, if it is one.
  func event(ofRow row: Int32) -> CaseEvent? {
    let place = ofRow[Int(row)]
    return place < 0 ? nil : all[Int(place)]
  }

  /// The lines of the definition by the kind of record that they are about.
  private static func rules(
    _ definition: CaseDefinition, _ lists: PartnershipLists
  ) throws(CaseDefinitionError) -> [[CaseRule]] {
    var rules = [[CaseRule]](repeating: [], count: RecordKind.allCases.count)
    for line in definition.lines {
      let rule = try CaseRule(line, lists: lists)
      rules[Int(rule.record.rawValue)].append(rule)
    }
    return rules
  }
}

/// What was found among the rows of some children.
private struct FoundEvents {
  var events: [CaseEvent] = []
  var undated = 0
  var corrected = CorrectedRows()
}

/// Finds the events among the rows of one child after another.
private struct EventFinder: Sendable {
  let linked: LinkedChildren
  let rules: [[CaseRule]]
  let corrections: Corrections
  let roles: [Token: Role]

  init(linked: LinkedChildren, rules: [[CaseRule]], corrections: Corrections) {
    self.linked = linked
    self.rules = rules
    self.corrections = corrections
    roles = Self.rolesOfReferrals(in: linked.records)
  }

  func find(in rows: [Int32], into found: inout FoundEvents) {
    let before = found.events.count
    for row in rows {
      let place = Int(row)
      let rules = rules[Int(linked.records.kind[place].rawValue)]
      guard let rule = rules.first(where: { $0.holds(place, of: linked.records) }) else { continue }
      add(row, by: rule, to: &found)
    }
    guard found.events.count > before else { return }
    place(&found.events, from: before, among: rows)
    guard found.events.count > before + 1 else { return }
    found.events[before...].sort { ($0.day, $0.row) < ($1.day, $1.row) }
  }

  /// Says of the events of one child where it lived then, and who was responsible for it.
  private func place(_ events: inout [CaseEvent], from first: Int, among rows: [Int32]) {
    let residences = ToldAreas(.residenceArea, of: rows, in: linked)
    let responsible = ToldAreas(.responsibleAuthority, of: rows, in: linked)
    let homes = ToldHomes(of: rows, in: linked)
    for place in first..<events.count {
      let (row, day) = (events[place].row, events[place].day)
      events[place].residence = residences.area(ofRow: row, on: day)
      events[place].responsible = responsible.area(ofRow: row, on: day)
      events[place].home = homes.home(ofRow: row, on: day)
    }
  }

  private func add(_ row: Int32, by rule: CaseRule, to found: inout FoundEvents) {
    let place = Int(row)
    guard let day = linked.records.eventDay(ofRow: place, as: rule.event) else {
      found.undated += 1
      return
    }
    var role = role(ofRow: place, by: rule)
    switch corrections.verdict(onRow: place, of: linked.records) {
    case nil: break
    case .notAnEvent:
      found.corrected.notEvents += 1
      return
    case .role(let other):
      found.corrected.roles += 1
      role = other
    }
    found.events.append(
      CaseEvent(
        row: row, child: linked.childOfRow[place], kind: rule.event,
        agency: linked.records.agency(ofRow: place), day: day, role: role))
  }

  private func role(ofRow row: Int, by rule: CaseRule) -> Role {
    let column = linked.records[.role, row]
    if column != CodeColumn.missing { return Role(column: column) ?? .unknown }
    let referral = linked.records[.referral, row]
    let told = referral.isPresent ? roles[referral] : nil
    return told ?? rule.role ?? .unknown
  }

  /// The role the referral log gives each referral, so that a provider's return has the same.
  private static func rolesOfReferrals(in records: PseudonymisedRecords) -> [Token: Role] {
    var roles: [Token: Role] = [:]
    roles.reserveCapacity(records.kind.count { $0 == .referral })
    for row in 0..<records.count where records.kind[row] == .referral {
      let token = records[.referral, row]
      guard token.isPresent, let role = Role(column: records[.role, row]) else { continue }
      roles[token] = role
    }
    return roles
  }
}
