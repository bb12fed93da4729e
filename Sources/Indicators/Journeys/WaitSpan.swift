import Records
import Vocabulary

/// A wait as its dates tell it.
struct WaitSpan {
  let start: Day
  /// The day on which the milestone was reached, in whichever order.
  let reached: Day?
  /// The day on which the case was closed.
  let closed: Day?
  /// The first day on which a step after the milestone was taken.
  var passed: Day?
  /// The 18th birthday, from which on nobody waits for a service for children; none where the birth
  /// is not known.
  var ofAge: Day?
  /// Position of the journey; negative where none is meant.
  var journey: Int32 = -1
  /// Whether its source tells of the milestone at all.
  var isTold = true
  /// Whether the milestone was reached on a day that nobody told.
  var isUndated = false

  /// How a wait ended.
  enum End {
    case reached
    case closed
    case ofAge
    case open
  }

  /// Why a wait is in no table.
  enum LeftOut: String, CaseIterable {
    case backwards
    case afterClosure = "after_closure"
    case ofAge = "of_age"
    case outsideCalendar = "outside_calendar"
    case beforeRecords = "before_records"
    case notKept = "not_kept"
    case undated

    /// Those that rest on the wait's own dates.
    static let ofDates = allCases.filter { $0 != .notKept }

    /// Whether days contradict each other.
    var isOfWrongDates: Bool {
      [.backwards, .afterClosure].contains(self)
    }

    /// Whether the day waited for is told by nobody: of whom one is, is left out by the outcome.
    var isUntold: Bool {
      [.notKept, .undated].contains(self)
    }

    var label: String {
      switch self {
      case .backwards: "Ends before it begins"
      case .afterClosure: "Begins after the closure"
      case .ofAge: "Begins on the 18th birthday or later"
      case .outsideCalendar: "Begins before the bank-holiday calendar"
      case .beforeRecords: "Over before the records are whole"
      case .notKept: "Of a source that does not keep the day waited for"
      case .undated: "For support that has an end and no start"
      }
    }
  }

  /// How the wait stands on a day: the day it ended or was last seen, and how.
  ///
  /// What comes first ends it. The milestone outranks a closure of the same day, the 18th birthday
  /// both: on it the child is no longer one. A later step ends no wait: whether the milestone is yet
  /// to come cannot be told on its day.
  func end(by asOf: Day) -> (day: Day, kind: End) {
    var end: (day: Day, kind: End) = (asOf, .open)
    if let closed, closed <= end.day { end = (closed, .closed) }
    if let reached, reached <= end.day { end = (reached, .reached) }
    if let ofAge, ofAge <= end.day { end = (ofAge, .ofAge) }
    return end
  }

  /// Whether a later step says by a day that the milestone is past, and no day of its own is recorded.
  func isPassed(by asOf: Day) -> Bool {
    guard let passed, reached.map({ $0 > asOf }) ?? true else { return false }
    let end = end(by: asOf)
    return end.kind == .ofAge ? passed < end.day : passed <= end.day
  }

  /// Why the wait is in no table, or nothing where it is in one.
  func leftOut(_ base: CountingBase) -> LeftOut? {
    if !isTold { return .notKept }
    if isUndated { return .undated }
    if start < base.calendar.first { return .outsideCalendar }
    if let reached, reached < start { return .backwards }
    if let closed, closed < start { return .afterClosure }
    if let ofAge, ofAge <= start { return .ofAge }
    guard let whole = base.watch, start < whole.records,
      end(by: base.settings.asOf).day < whole.first
    else { return nil }
    return .beforeRecords
  }
}

extension CountingBase {
  /// From when on waits are watched, where the records are whole only from a day on.
  ///
  /// Working days cannot tell what happened on a day at rest from what happened on the working day
  /// before it, so watching begins on a working day, whichever days a wait is counted in.
  var watch: (records: Day, first: Day)? {
    settings.local.recordsFrom.map { ($0, calendar.workingDay(from: $0)) }
  }

  /// The 18th birthday of a child, where its birth is known.
  func comesOfAge(_ child: Int32) -> Day? {
    Day(column: birthdays[Int(child)])
  }

  /// The last day on which a child can still reach a milestone as a child: the reference date, or
  /// the day before its 18th birthday.
  func lastDay(of child: Int32) -> Day {
    let asOf = settings.asOf
    return comesOfAge(child).map { min(asOf, $0.adding(days: -1)) } ?? asOf
  }

  /// The wait of a journey from one milestone to another, where the first was reached.
  func wait(ofJourney place: Int32, from: Milestone, to: Milestone) -> WaitSpan? {
    let milestones = milestones(ofJourney: place)
    return milestones[from].map { start in
      WaitSpan(
        start: start, reached: milestones[to], closed: milestones[.closed],
        passed: milestones.firstStep(after: to), ofAge: comesOfAge(child(ofJourney: place)),
        journey: place, isTold: tells(to, ofJourney: place),
        isUndated: to == .supportStarted && milestones.hasUndatedSupport)
    }
  }
}
