import Tables

/// How many waits ended after so many days, and how: what a risk table is made from.
struct WaitCounts {
  /// Three counts for each day of waiting, by how the waits ended.
  private var ended: [Int32] = []
  /// Days of waiting before the watching began, of those that were not watched from their start.
  private var entries: [Int32] = []
  /// How many waits there are.
  private(set) var waits = 0

  init(ended: [Int32] = [], entries: [Int32] = []) {
    self.ended = ended
    self.entries = entries
    waits = ended.reduce(0) { $0 + Int($1) }
  }

  /// How many counts there are.
  var width: Int {
    ended.count
  }

  /// Where the count of waits stands that ended after so many days in one way.
  static func place(_ days: Int32, _ end: WaitSpan.End) -> Int {
    3 * Int(days) + end.place
  }

  mutating func add(days: Int32, entry: Int32, _ end: WaitSpan.End) {
    let place = Self.place(days, end)
    if place >= ended.count {
      ended.append(contentsOf: repeatElement(0, count: 3 * (Int(days) + 1) - ended.count))
    }
    ended[place] += 1
    waits += 1
    if entry >= 0 { entries.append(entry) }
  }

  /// Adds the waits of others.
  mutating func add(_ other: WaitCounts) {
    if other.ended.count > ended.count {
      ended.append(contentsOf: repeatElement(0, count: other.ended.count - ended.count))
    }
    for place in other.ended.indices { ended[place] += other.ended[place] }
    entries += other.entries
    waits += other.waits
  }

  /// How many reached the milestone within so many days.
  func reached(within limit: Int) -> Int {
    stride(from: 0, to: min(ended.count, 3 * (limit + 1)), by: 3)
      .reduce(0) { $0 + Int(ended[$1]) }
  }

  /// How many waits are over, whether the milestone was reached or not.
  var over: Int {
    waits
      - stride(from: WaitSpan.End.open.place, to: ended.count, by: 3)
      .reduce(0) { $0 + Int(ended[$1]) }
  }

  /// Numbers at risk on each day on which a wait ended; closures compete or are censored.
  func riskTable(competing: Bool, limit: Int? = nil) -> RiskTable {
    let entries = entries.map(Int.init).sorted()
    let days = (0..<ended.count / 3).filter { ended[3 * $0..<3 * $0 + 3] != [0, 0, 0] }
    var next = 0
    func entering(before day: Int) -> Int {
      let from = next
      while next < entries.count, entries[next] < day { next += 1 }
      return next - from
    }
    let watchedFromStart = waits - entries.count
    var atRisk = watchedFromStart + (days.first.map(entering) ?? 0)
    let steps = days.enumerated().map { place, day in
      let counts = ended[3 * day..<3 * day + 3].map(Int.init)
      let later = place + 1 < days.count ? entering(before: days[place + 1]) : 0
      defer { atRisk += later - counts.reduce(0, +) }
      return RiskTable.Step(
        day: day, atRisk: atRisk, events: counts[0], competing: competing ? counts[1] : 0,
        censored: counts[2] + (competing ? 0 : counts[1]), entered: later)
    }
    let watch = Watch(entries: entries, fromStart: watchedFromStart)
    return RiskTable(
      steps: steps, limit: limit, closuresCompete: competing, isThin: watch.isThin(steps),
      isClosedEarly: !competing && endsOtherwise(within: limit))
  }

  /// Whether any wait ended by a limit without the milestone, and not because it is open.
  private func endsOtherwise(within limit: Int?) -> Bool {
    guard let limit else { return false }
    return stride(from: 1, to: min(ended.count, 3 * (limit + 1)), by: 3).contains { ended[$0] > 0 }
  }
}

extension WaitSpan.End {
  fileprivate var place: Int {
    switch self {
    case .reached: 0
    case .closed, .ofAge: 1
    case .open: 2
    }
  }
}
