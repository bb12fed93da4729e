/// The risk tables of several groups side by side, at the times of all of them.
struct GroupedRiskTable {
  /// One time, with one entry per group.
  struct Line {
    let time: Double
    let atRisk: [Int]
    /// Events by group, then by cause.
    let events: [[Int]]

    func events(ofCause cause: Int) -> [Int] { events.map { $0[cause - 1] } }
    func allEvents(in group: Int) -> Int { events[group].reduce(0, +) }
  }

  let lines: [Line]

  init(_ groups: [[FollowUp]], causes: Int) {
    let tables = groups.map { RiskTable.lines($0, causes: causes) }
    let entries = groups.map { $0.map { $0.entry ?? -.infinity }.sorted() }
    let times = Set(tables.flatMap { $0.map(\.time) }).sorted()
    var next = [Int](repeating: 0, count: groups.count)
    var entered = next
    var left = next
    let nothing = [Int](repeating: 0, count: causes)
    lines = times.map { time in
      var atRisk: [Int] = []
      var events: [[Int]] = []
      for group in groups.indices {
        while entered[group] < entries[group].count, entries[group][entered[group]] < time {
          entered[group] += 1
        }
        atRisk.append(entered[group] - left[group])
        guard next[group] < tables[group].count, tables[group][next[group]].time == time else {
          events.append(nothing)
          continue
        }
        let line = tables[group][next[group]]
        events.append(line.events)
        left[group] += line.allEvents + line.censored
        next[group] += 1
      }
      return Line(time: time, atRisk: atRisk, events: events)
    }
  }
}
