import Records
import Tables
import Vocabulary

/// The waits of children between two milestones, in working or calendar days.
///
/// A wait that is not over by the reference date is censored there; one that a closure or the 18th
/// birthday ended is censored or a competing event, as the indicator says. Waits whose dates cannot be
/// are left out, and counted with the data quality. One that began before the records are whole is
/// watched from there on: those that had ended by then are not in the records.
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
      Subject(child: base.child(ofJourney: journey), day: start, journey: journey)
    }
  }

  private var waits: [Wait] = []
  /// How many of them ended when, and how.
  private(set) var counts = WaitCounts()

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
      let wait = Wait(
        days: Int32(days), entry: Int32(entry), start: span.start, journey: span.journey,
        end: kind)
      waits.append(wait)
      counts.add(days: wait.days, entry: wait.entry, wait.end)
    }
  }

  /// The waits of each category of a breakdown, in its order; of waits of journeys.
  func groups(by breakdown: Breakdown, _ base: CountingBase) -> [WaitCounts] {
    let count = breakdown.codes(base).count
    var ended = [Int32](repeating: 0, count: count * counts.width)
    var entries = [[Int32]](repeating: [], count: count)
    for wait in waits where wait.journey >= 0 {
      let group = breakdown.position(of: wait.subject(base), base)
      ended[group * counts.width + WaitCounts.place(wait.days, wait.end)] += 1
      if wait.entry >= 0 { entries[group].append(wait.entry) }
    }
    return (0..<count).map { group in
      WaitCounts(
        ended: Array(ended[group * counts.width..<(group + 1) * counts.width]),
        entries: entries[group])
    }
  }

  /// Who waited for how many days until the milestone was reached; of waits of journeys.
  func completedSubjects(_ base: CountingBase) -> [(subject: Subject, days: Int)] {
    waits.filter { $0.end == .reached }.map { ($0.subject(base), Int($0.days)) }
  }

  /// Numbers at risk on each day on which a wait ended; closures compete or are censored.
  func riskTable(competing: Bool, limit: Int? = nil) -> RiskTable {
    counts.riskTable(competing: competing, limit: limit)
  }
}

extension CountingBase {
  /// Days after one day up to and including another.
  func days(from start: Day, to end: Day, in unit: Standard.Unit) throws -> Int {
    unit == .calendarDays
      ? start.days(to: end) : try calendar.workingDays(from: start, to: end)
  }
}
