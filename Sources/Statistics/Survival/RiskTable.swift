/// The risk table of a group: one line per distinct time at which watching ended.
///
/// Ties follow the usual convention: events come before censorings, so a child censored at a time
/// is at risk at it; a child entering at a time is not at risk at it.
enum RiskTable {
  /// Counts the lines from follow-ups in any order.
  static func lines(_ followUps: [FollowUp], causes: Int) -> [RiskStep] {
    let known = followUps.allSatisfy { (1...causes).contains($0.cause ?? 1) }
    precondition(known, "every cause must be numbered from 1 to \(causes)")
    let sorted = followUps.sorted { $0.time < $1.time }
    let entries = sorted.map { $0.entry ?? -.infinity }.sorted()
    var lines: [RiskStep] = []
    var first = 0
    var entered = 0
    while first < sorted.count {
      let time = sorted[first].time
      while entered < entries.count, entries[entered] < time { entered += 1 }
      var next = first
      var events = [Int](repeating: 0, count: causes)
      var censored = 0
      while next < sorted.count, sorted[next].time == time {
        if let cause = sorted[next].cause { events[cause - 1] += 1 } else { censored += 1 }
        next += 1
      }
      lines.append(
        RiskStep(time: time, atRisk: entered - first, eventsByCause: events, censored: censored))
      first = next
    }
    return lines
  }

  /// Whether given lines can be a risk table: times rise, and no more happens than can.
  static func holds(_ lines: [RiskStep], causes: Int) -> Bool {
    let rising = zip(lines, lines.dropFirst()).allSatisfy { $0.time < $1.time }
    return rising
      && lines.allSatisfy { line in
        line.time.isFinite && line.censored >= 0 && line.events.count == causes
          && line.events.allSatisfy { $0 >= 0 } && line.allEvents <= line.atRisk
      }
  }

  /// The place of the last line at or before a time.
  static func place(of time: Double, in times: some RandomAccessCollection<Double>) -> Int? {
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      let index = times.index(times.startIndex, offsetBy: middle)
      if times[index] <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
