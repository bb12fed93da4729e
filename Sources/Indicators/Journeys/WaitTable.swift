import Records
import Tables
import Vocabulary

/// A wait as its dates tell it.
struct WaitSpan {
  let start: Day
  /// The day on which the milestone was reached, in whichever order.
  let reached: Day?
  /// The day on which the case was closed.
  let closed: Day?
  /// Position of the journey; negative where none is meant.
  var journey: Int32 = -1
}

/// The waits of children between two milestones, in working or calendar days.
///
/// A wait that is not over by the reference date is censored there; one that a closure ended is
/// censored or a competing event, as the indicator says. Waits that run backwards, or that begin
/// before the bank-holiday calendar does, are left out and counted. One that began before the
/// records are whole is watched from there on: those that had ended by then are not in the records.
struct WaitTable {
  private struct Wait {
    let days: Int
    let end: End
    /// Days of waiting before the watching began; negative where it was watched from its start.
    let entry: Int
  }

  /// How a wait ended.
  enum End {
    case reached
    case closed
    case open
  }

  private var waits: [Wait] = []
  /// Waits whose dates run backwards or lie outside the bank-holiday calendar.
  private(set) var negative = 0

  init(
    of spans: some Sequence<WaitSpan>, in unit: Standard.Unit = .workingDays, base: CountingBase
  ) throws {
    let asOf = base.settings.asOf
    let calendar = base.calendar
    let whole = base.settings.local.recordsFrom
    for span in spans where span.start <= asOf {
      let (end, kind) = Self.end(span, asOf)
      guard end >= span.start, span.start >= calendar.first, end <= calendar.last else {
        negative += 1
        continue
      }
      func days(to day: Day) throws -> Int {
        unit == .calendarDays
          ? span.start.days(to: day) : try calendar.workingDays(from: span.start, to: day)
      }
      var entry = -1
      if let whole, span.start < whole {
        guard end >= whole else { continue }
        entry = try days(to: whole.adding(days: -1))
      }
      let length = try days(to: end)
      // A wait that ended on the very day it came under watch was never seen waiting.
      guard length > entry else { continue }
      waits.append(Wait(days: length, end: kind, entry: entry))
    }
  }

  /// The waits of several tables together.
  init(_ parts: [WaitTable]) {
    waits = parts.flatMap(\.waits)
    negative = parts.reduce(0) { $0 + $1.negative }
  }

  /// How a wait stands on a day: the day it ended or was last seen, and how.
  static func end(_ span: WaitSpan, _ asOf: Day) -> (day: Day, kind: End) {
    if let reached = span.reached, reached <= asOf { return (reached, .reached) }
    if let closed = span.closed, closed <= asOf { return (closed, .closed) }
    return (asOf, .open)
  }

  /// Numbers at risk on each day on which a wait ended; closures compete or are censored.
  func riskTable(competing: Bool, limit: Int? = nil) -> RiskTable {
    // Three counts for each day up to the longest wait, by how the waits ended.
    var ended = [Int](repeating: 0, count: 3 * ((waits.map(\.days).max() ?? -1) + 1))
    for wait in waits { ended[3 * wait.days + wait.end.place] += 1 }
    let entries = waits.lazy.filter { $0.entry >= 0 }.map(\.entry).sorted()
    let days = (0..<ended.count / 3).filter { ended[3 * $0..<3 * $0 + 3] != [0, 0, 0] }
    var next = 0
    func entering(before day: Int) -> Int {
      let from = next
      while next < entries.count, entries[next] < day { next += 1 }
      return next - from
    }
    var atRisk = waits.count - entries.count + (days.first.map(entering) ?? 0)
    let steps = days.enumerated().map { place, day in
      let counts = Array(ended[3 * day..<3 * day + 3])
      let later = place + 1 < days.count ? entering(before: days[place + 1]) : 0
      defer { atRisk += later - counts.reduce(0, +) }
      return RiskTable.Step(
        day: day, atRisk: atRisk, events: counts[0], competing: competing ? counts[1] : 0,
        censored: counts[2] + (competing ? 0 : counts[1]), entered: later)
    }
    return RiskTable(steps: steps, limit: limit)
  }
}

extension WaitTable.End {
  fileprivate var place: Int {
    switch self {
    case .reached: 0
    case .closed: 1
    case .open: 2
    }
  }
}

extension MilestoneDays {
  /// The wait from one milestone to another, where the first was reached.
  func wait(from: Milestone, to: Milestone) -> WaitSpan? {
    self[from].map { WaitSpan(start: $0, reached: self[to], closed: self[.closed]) }
  }
}
