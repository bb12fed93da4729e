import Records
import Vocabulary

/// Rows of one child that concern one episode, with the dates that tie them together.
struct Episode {
  private(set) var rows: [Int32]
  /// The days by which its rows are tied, ascending.
  private var anchors: [Day]
  /// The latest closure that any of its rows gives.
  private(set) var closed: Day?
  /// The first receipt that the referral log gives.
  private(set) var logged: Day?

  init(row: Int32, anchors: [Day], in records: PseudonymisedRecords) {
    rows = [row]
    self.anchors = anchors
    note(row, in: records)
  }

  var first: Day {
    anchors.first ?? Day(number: 0)
  }

  var last: Day {
    anchors.last ?? first
  }

  mutating func add(_ row: Int32, anchors days: [Day], in records: PseudonymisedRecords) {
    rows.append(row)
    for day in days { anchors.insert(day, at: place(of: day)) }
    note(row, in: records)
  }

  /// Adds a row that says nothing of when the episode was.
  mutating func join(_ row: Int32) {
    rows.append(row)
  }

  /// Whether any of some days lies within the window of any of the episode's.
  func isNear(_ days: [Day], window: Int) -> Bool {
    days.contains { day in
      let place = place(of: day)
      let isAfter = place > 0 && anchors[place - 1].days(to: day) <= window
      return isAfter || (place < anchors.count && day.days(to: anchors[place]) <= window)
    }
  }

  /// Whether it was not closed before a day: what comes after a closure is a new episode.
  func isOpen(on day: Day) -> Bool {
    closed.map { day <= $0 } ?? true
  }

  private mutating func note(_ row: Int32, in records: PseudonymisedRecords) {
    if let day = records[.closed, Int(row)] { closed = max(closed ?? day, day) }
    guard records.kind[Int(row)] == .referral, let day = records[.received, Int(row)] else {
      return
    }
    logged = min(logged ?? day, day)
  }

  /// Where a day would stand among the anchors; they come nearly in order, so mostly at the end.
  private func place(of day: Day) -> Int {
    guard let last = anchors.last, day < last else { return anchors.count }
    var (low, high) = (0, anchors.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
