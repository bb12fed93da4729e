import Records
import Tables
import Vocabulary

/// The waits of children between two milestones, in working or calendar days.
///
/// A wait that is not over by the reference date is censored there; one that a closure or the 18th
/// birthday ended, or a later step while no day of its own is recorded, is censored or a competing
/// event, as the indicator says. Waits whose dates cannot be are left out, and counted with the data
/// quality. One that began before the records are whole is watched from there
/// on: those that had ended by then are not in the records.
struct WaitTable {
  private struct Wait {
    // There are millions: what fits into four bytes takes four.
    let days: Int32
    /// Days of waiting before the watching began; negative where it was watched from its start.
    let entry: Int32
    let start: Day
    /// Position of the journey; negative where none is meant.
    let journey: Int32
    let end: WaitSpan.End

    func subject(_ base: CountingBase) -> Subject {
      Subject(child: base.journeys[Int(journey)].child, day: start, journey: journey)
    }
  }

  private var waits: [Wait] = []

  init(
    of spans: some Sequence<WaitSpan>, in unit: Standard.Unit = .workingDays, base: CountingBase
  ) throws {
    let asOf = base.settings.asOf
    let watch = base.watch
    for span in spans where span.start <= asOf && span.leftOut(base) == nil {
      let (end, kind) = span.end(by: asOf)
      var entry = -1
      if let watch, span.start < watch.records {
        entry = try base.days(from: span.start, to: watch.first.adding(days: -1), in: unit)
      }
      let days = try base.days(from: span.start, to: end, in: unit)
      waits.append(
        Wait(
          days: Int32(days), entry: Int32(entry), start: span.start, journey: span.journey,
          end: kind))
    }
  }

  /// The waits of several tables together.
  init(_ parts: [WaitTable]) {
    waits = parts.flatMap(\.waits)
  }

  /// The waits of each category of a breakdown, in its order; of waits of journeys.
  func groups(by breakdown: Breakdown, _ base: CountingBase) -> [WaitTable] {
    var groups = [WaitTable](repeating: WaitTable([]), count: breakdown.codes(base).count)
    for wait in waits where wait.journey >= 0 {
      groups[breakdown.position(of: wait.subject(base), base)].waits.append(wait)
    }
    return groups
  }

  /// How long those waited who reached the milestone, in days.
  var completed: [Int] {
    waits.filter { $0.end == .reached }.map { Int($0.days) }
  }

  /// Who waited for how many days until the milestone was reached; of waits of journeys.
  func completedSubjects(_ base: CountingBase) -> [(subject: Subject, days: Int)] {
    waits.filter { $0.end == .reached }.map { ($0.subject(base), Int($0.days)) }
  }

  /// How many waits are over, whether the milestone was reached or not.
  var over: Int {
    waits.count { $0.end != .open }
  }

  /// Numbers at risk on each day on which a wait ended; closures compete or are censored.
  func riskTable(competing: Bool, limit: Int? = nil) -> RiskTable {
    // Three counts for each day up to the longest wait, by how the waits ended.
    var ended = [Int](repeating: 0, count: 3 * ((waits.map { Int($0.days) }.max() ?? -1) + 1))
    for wait in waits { ended[3 * Int(wait.days) + wait.end.place] += 1 }
    let entries = waits.lazy.filter { $0.entry >= 0 }.map { Int($0.entry) }.sorted()
    let days = (0..<ended.count / 3).filter { ended[3 * $0..<3 * $0 + 3] != [0, 0, 0] }
    var next = 0
    func entering(before day: Int) -> Int {
      let from = next
      while next < entries.count, entries[next] < day { next += 1 }
      return next - from
    }
    let watchedFromStart = waits.count - entries.count
    var atRisk = watchedFromStart + (days.first.map(entering) ?? 0)
    let steps = days.enumerated().map { place, day in
      let counts = Array(ended[3 * day..<3 * day + 3])
      let later = place + 1 < days.count ? entering(before: days[place + 1]) : 0
      defer { atRisk += later - counts.reduce(0, +) }
      return RiskTable.Step(
        day: day, atRisk: atRisk, events: counts[0], competing: competing ? counts[1] : 0,
        censored: counts[2] + (competing ? 0 : counts[1]), entered: later)
    }
    let watch = Watch(entries: entries, fromStart: watchedFromStart)
    return RiskTable(
      steps: steps, limit: limit, closuresCompete: competing, isThin: watch.isThin(steps),
      isClosedEarly: !competing
        && limit.map { limit in waits.contains { $0.end.place == 1 && Int($0.days) <= limit } }
          ?? false
    )
  }
}

/// Whether enough children are under watch while some still come under it late.
///
/// A child under watch stands for those who are not yet. Where few are, one early event makes the
/// whole curve: with one child at risk it says that all had reached the milestone.
struct Watch {
  /// No child may stand for more than one in so many.
  static let least = 10

  /// Days of waiting after which children come under watch, ascending.
  let entries: [Int]
  /// Children under watch from the start of their wait.
  let fromStart: Int

  /// Whether, before the last child comes under watch, fewer are than would be left of ten.
  ///
  /// > Source: Klein and Moeschberger (2003), Survival Analysis, 2nd ed., section 4.6, on risk sets
  /// > that are small at early days under left truncation; the least number is our own.
  func isThin(_ steps: [RiskTable.Step]) -> Bool {
    guard let last = entries.last else { return false }
    guard fromStart >= Self.least else { return true }
    var waiting = 1.0
    var gone = 0
    var next = 0
    for step in steps where step.day <= last {
      waiting *= 1 - Double(step.events + step.competing) / Double(step.atRisk)
      gone += step.events + step.competing + step.censored
      while next < entries.count, entries[next] <= step.day { next += 1 }
      let left = Double(fromStart + next - gone)
      if left < max(1, Double(Self.least) * waiting - 1e-9) { return true }
    }
    return false
  }
}

extension WaitSpan.End {
  fileprivate var place: Int {
    switch self {
    case .reached: 0
    case .passed, .closed, .ofAge: 1
    case .open: 2
    }
  }
}

extension CountingBase {
  /// Days after one day up to and including another.
  func days(from start: Day, to end: Day, in unit: Standard.Unit) throws -> Int {
    unit == .calendarDays
      ? start.days(to: end) : try calendar.workingDays(from: start, to: end)
  }
}
