import Records
import Vocabulary

/// Settles each child's characteristics from all agencies.
///
/// The value most agencies give wins; ties go to the agency that comes first in `Agency`. Unknown
/// never outranks known and what an officer observed never fills what a child says of itself.
struct Profiles {
  let linked: LinkedChildren

  func settle() -> [ChildProfile] {
    Pieces.overChildren(linked.count) { children in children.map { settle(child: $0) } }
  }

  /// The latest days on which children can have been born.
  func births() -> [Day?] {
    Pieces.overChildren(linked.count) { children in
      children.map { child in
        var profile = ChildProfile(child: Int32(child))
        let rows = linked.rowsOfChild[child].map(Int.init)
        profile.birth = vote(rows, .birth, &profile) { linked.records[.birth, $0] }
        profile.birthMonth = birthMonth(rows, &profile)
        return profile.latestBirth
      }
    }
  }

  private func settle(child: Int) -> ChildProfile {
    var profile = ChildProfile(child: Int32(child))
    let rows = linked.rowsOfChild[child].map(Int.init)
    settlePerson(&profile, rows)
    settleLearning(&profile, rows)
    return profile
  }

  // The records are named in full: a copy of them counts the references of every column.
  private func settlePerson(_ profile: inout ChildProfile, _ rows: [Int]) {
    profile.birth = vote(rows, .birth, &profile) { linked.records[.birth, $0] }
    profile.birthMonth = birthMonth(rows, &profile)
    profile.sex =
      vote(rows, .sex, &profile) { row in
        RecordedSex(column: linked.records[.sex, row]).flatMap { $0 == .notStated ? nil : $0 }
      } ?? .notStated
    profile.ethnicity =
      vote(rows, .ethnicity, &profile) { row in
        Ethnicity(column: linked.records[.ethnicity, row]).flatMap { $0.isKnown ? $0 : nil }
      } ?? rows.lazy.compactMap { Ethnicity(column: linked.records[.ethnicity, $0]) }.first
    profile.residence = place(.residenceArea, rows)
    profile.responsible = place(.responsibleAuthority, rows)
    profile.lookedAfter = answer(
      yes: rows.contains { linked.records[.lookedAfter, $0] == 1 || isInCare($0) },
      no: rows.contains { linked.records[.lookedAfter, $0] == 0 })
  }

  /// The month of birth, where no source tells the day.
  private func birthMonth(_ rows: [Int], _ profile: inout ChildProfile) -> BirthMonth? {
    guard profile.birth == nil else { return nil }
    return vote(rows, .birth, &profile) { linked.records[.birthMonth, $0] }
      .map(BirthMonth.init(of:))
  }

  private func settleLearning(_ profile: inout ChildProfile, _ rows: [Int]) {
    let types = rows.reduce(UInt64(0)) { $0 | linked.records[.senTypes, $1] }
    let disabilities = rows.reduce(UInt64(0)) { $0 | linked.records[.disabilities, $1] }
    let factors = rows.reduce(UInt64(0)) { $0 | linked.records[.factors, $1] }
    let provisions = rows.compactMap { SENProvision(column: linked.records[.senProvision, $0]) }
    let hasProvision = provisions.contains { $0 != .noNeeds }
    let saysNone = !provisions.isEmpty && !hasProvision
    let severe = SENType.severe.bit | SENType.profound.bit
    let listsDisabilities = disabilities & ~Disability.unspecified.bit != 0
    profile.learningNarrow = answer(yes: types & severe != 0, no: types != 0 || saysNone)
    profile.learningBroad = answer(
      yes: types & (severe | SENType.moderate.bit) != 0
        || disabilities & Disability.learning.bit != 0,
      no: types != 0 || saysNone || listsDisabilities)
    profile.anySEN = answer(yes: hasProvision || types != 0, no: saysNone)
    profile.learningConcern = answer(
      yes: factors & AssessmentFactor.f5a.bit != 0, no: factors != 0)
  }

  private func isInCare(_ row: Int) -> Bool {
    guard let setting = Setting(column: linked.records[.setting, row]) else { return false }
    return setting == .foster || setting == .residential
  }

  private func answer(yes: Bool, no: Bool) -> ChildProfile.Answer {
    yes ? .yes : no ? .no : .unknown
  }

  /// The area of the latest row that names one.
  private func place(_ field: CodeField, _ rows: [Int]) -> Int32 {
    var latest: (day: Int32, area: Int32) = (.min, CodeColumn.missing)
    for row in rows {
      let area = linked.records[field, row]
      guard area >= 0 else { continue }
      let day = linked.records.eventDay(ofRow: row)?.number ?? .min
      if latest.area < 0 || day >= latest.day { latest = (day, area) }
    }
    return latest.area
  }

  /// The value most agencies give, each agency speaking once with its own most frequent value.
  private func vote<Value: Hashable>(
    _ rows: [Int], _ field: ChildProfile.Conflicts, _ profile: inout ChildProfile,
    _ read: (Int) -> Value?
  ) -> Value? {
    var said: Value?
    for row in rows {
      guard let value = read(row) else { continue }
      guard said ?? value == value else { return settled(rows, field, &profile, read) }
      said = value
    }
    return said
  }

  private func settled<Value: Hashable>(
    _ rows: [Int], _ field: ChildProfile.Conflicts, _ profile: inout ChildProfile,
    _ read: (Int) -> Value?
  ) -> Value? {
    // Each value with how often each agency says it, in the order in which they were first said.
    var said: [(value: Value, times: [Int])] = []
    for row in rows {
      guard let value = read(row) else { continue }
      let place = said.firstIndex { $0.value == value } ?? said.count
      if place == said.count { said.append((value, Self.none)) }
      said[place].times[Int(linked.records.agency(ofRow: row).rawValue)] += 1
    }
    var (votes, order) = ([Int](repeating: 0, count: said.count), [Int]())
    for agency in Self.none.indices {
      // An agency that says two things equally often is taken to say what was said first by any.
      let most = said.reduce(1) { max($0, $1.times[agency]) }
      guard let place = said.firstIndex(where: { $0.times[agency] == most }) else { continue }
      if votes[place] == 0 { order.append(place) }
      votes[place] += 1
    }
    if order.count > 1 { profile.conflicts.insert(field) }
    return votes.max().flatMap { most in order.first { votes[$0] == most } }
      .map { said[$0].value }
  }

  /// Nothing said by any agency.
  private static let none = [Int](repeating: 0, count: Agency.allCases.count)
}
