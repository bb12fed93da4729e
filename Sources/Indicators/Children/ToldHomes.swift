import Records
import Vocabulary

/// Where a child lived, and whether it was looked after, as far as was told by a day.
struct ToldHome: Hashable {
  var setting = Setting.unknown
  var lookedAfter = ChildProfile.Answer.unknown
}

/// What the rows of one child tell of its home by day.
///
/// Children enter care and leave it, and what they displayed before does not change. An event has
/// what its own row says; else what the log's row says of the referral that it names; else what was
/// last told of the child: in the twelve months before, or by a placement that lasted. What was told
/// after the day, and what nobody dates, tells nothing of it; a child of whom nothing was told by then
/// is counted where it lived at the referral of the same episode.
struct ToldHomes {
  private struct Told {
    let row: Int32
    let day: Day
    /// The first day of which the row tells nothing any more.
    let end: Day?
    let setting: Setting?
    let lookedAfter: ChildProfile.Answer?

    func holds(on day: Day) -> Bool {
      self.day <= day && end.map { day < $0 } ?? true
    }
  }

  private let linked: LinkedChildren
  /// The latest first, of one day the last row first.
  private var told: [Told] = []

  init(of rows: [Int32], in linked: LinkedChildren) {
    self.linked = linked
    for row in rows {
      guard let day = linked.records.eventDay(ofRow: Int(row)) else { continue }
      let setting = Setting(column: linked.records[.setting, Int(row)]).flatMap {
        $0 == .unknown ? nil : $0
      }
      let lookedAfter = Self.answer(setting, linked.records[.lookedAfter, Int(row)])
      guard setting != nil || lookedAfter != nil else { continue }
      told.append(
        Told(
          row: row, day: day, end: Self.end(ofRow: Int(row), from: day, in: linked.records),
          setting: setting, lookedAfter: lookedAfter))
    }
    told.sort { ($0.day, $0.row) > ($1.day, $1.row) }
  }

  /// Who is placed with foster carers or in a home is looked after, whatever else the row says.
  private static func answer(_ setting: Setting?, _ column: Int32) -> ChildProfile.Answer? {
    switch setting {
    case .foster, .residential: .yes
    default: column == 1 ? .yes : column == 0 ? .no : nil
    }
  }

  private static func end(
    ofRow row: Int, from day: Day, in records: PseudonymisedRecords
  ) -> Day? {
    records.kind[row] == .plan
      ? records[.supportEnded, row]?.adding(days: 1) : day.adding(years: 1)
  }

  /// The child's home at an event; home as such only where the child was told not to be looked after.
  func home(ofRow row: Int32, on day: Day) -> ToldHome {
    var home = ToldHome()
    var isPlaced = false
    for nearness in Self.order where !told.isEmpty {
      for told in told where self.nearness(of: told, to: row, on: day) == nearness {
        if home.lookedAfter == .unknown, let answer = told.lookedAfter {
          home.lookedAfter = answer
        }
        guard !isPlaced else { continue }
        let isHome = told.lookedAfter == .no && home.lookedAfter == .no
        guard let setting = told.setting ?? (isHome ? .home : nil) else { continue }
        (home.setting, isPlaced) = (setting, true)
      }
    }
    return home
  }

  /// What may be believed of the day of a row, the nearest first.
  private enum Nearness: CaseIterable {
    case own
    case logged
    case other
  }

  private static let order = Nearness.allCases

  private func nearness(of told: Told, to row: Int32, on day: Day) -> Nearness? {
    if told.row == row { return .own }
    if isLog(of: row, told.row) { return told.day <= day ? .logged : nil }
    return told.holds(on: day) ? .other : nil
  }

  /// Whether another row is that of the log for the referral that a row names.
  private func isLog(of row: Int32, _ other: Int32) -> Bool {
    let referral = linked.records[.referral, Int(row)]
    return referral.isPresent && linked.records.kind[Int(other)] == .referral
      && linked.records[.referral, Int(other)] == referral
  }
}
