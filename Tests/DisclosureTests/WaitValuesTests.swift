import Disclosure
import Tables
import Testing

struct WaitValuesTests {
  /// Remission of the maintained group, in weeks: 9 13 13+ 18 23 28+ 31 34 45+ 48 161+.
  ///
  /// Miller (1981), Survival Analysis, p. 49; limits by R survival 3.5-3, `conf.type = "log-log"`.
  private static let maintained: [(Int, Int, Int, Int, Int)] = [
    (9, 11, 1, 0, 0), (13, 10, 1, 0, 1), (18, 8, 1, 0, 0), (23, 7, 1, 0, 0), (28, 6, 0, 0, 1),
    (31, 5, 1, 0, 0), (34, 4, 1, 0, 0), (45, 3, 0, 0, 1), (48, 2, 1, 0, 0), (161, 1, 0, 0, 1),
  ]

  /// Five of ten children had support, two cases were closed without it, three are open.
  private static let closures: [(Int, Int, Int, Int, Int)] = [
    (1, 10, 2, 1, 0), (3, 7, 2, 0, 1), (5, 4, 1, 1, 0), (8, 2, 0, 0, 2),
  ]

  private func release(
    _ rows: [(Int, Int, Int, Int, Int)], limit: Int? = nil, competing: Bool = false
  ) throws -> ReleasedTable {
    try released(.waits, .waits(RiskTable(rows: rows, limit: limit, competing: competing)))
  }

  private func value(_ measure: Measure, of table: ReleasedTable) throws -> ReleasedValue {
    try #require(table.values.first { $0.measure == measure })
  }

  @Test func `the measures stand in one order, the limit's last and only with a limit`() throws {
    let measures: [Measure] = [
      .count, .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile,
    ]
    #expect(try release(Self.maintained).values.map(\.measure) == measures)
    let limited = try release(Self.maintained, limit: 45)
    #expect(limited.values.map(\.measure) == measures + [.withinLimit])
  }

  @Test func `quantiles and limits equal R's on Miller's data`() throws {
    let table = try release(Self.maintained)
    let expected: [(Measure, Double, Double?, Double?)] = [
      (.lowerQuartile, 18, 9, 34), (.median, 31, 13, nil), (.upperQuartile, 48, 31, nil),
    ]
    for (measure, days, lower, upper) in expected {
      let value = try value(measure, of: table)
      #expect(value.value == days)
      #expect(value.lower == lower)
      #expect(value.upper == upper)
      #expect(value.count == 7)
      #expect(value.denominator == 11)
      #expect(value.status == .shown)
      // 7 of the 11 children reached it: a low count.
      #expect(value.isLow && value.isLowCount && !value.isLowTotal)
    }
  }

  @Test func `a quantile that the curve does not reach has its lower limit in a note`() throws {
    let value = try value(.ninetiethPercentile, of: release(Self.maintained))
    #expect(value.status == .notAvailable)
    #expect(value.value == nil)
    #expect(value.lower == nil)
    // R's quantile has NA with the limits 34 and NA.
    #expect(value.note == "not reached, 34 or more")
  }

  @Test func `the share within the limit counts open waits`() throws {
    // 1 - 10/11 × 9/10 × 7/8 × 6/7 × 4/5 × 3/4 = 1 - 0.36818; limits 1 - 0.65704, 1 - 0.09283.
    let value = try value(.withinLimit, of: release(Self.maintained, limit: 45))
    #expect(isClose(value.value, 63.1818, within: 0.0001))
    #expect(isClose(value.lower, 34.2959, within: 0.0001))
    #expect(isClose(value.upper, 90.7170, within: 0.0001))
    #expect(value.count == 6)
    #expect(value.denominator == 11)
    #expect(value.note == "estimated, some waits were not followed to the limit")
    #expect(value.limit == 45)
  }

  @Test func `the share within a limit is the plain share while no wait is open`() throws {
    let value = try value(.withinLimit, of: release(Self.maintained, limit: 9))
    #expect(isClose(value.value, 100.0 / 11, within: 1e-9))
    #expect(value.note == "")
  }

  @Test func `a limit to which nobody was followed is not known yet`() throws {
    let table = try release([(2, 12, 3, 0, 0), (5, 9, 0, 0, 9)], limit: 45)
    let value = try value(.withinLimit, of: table)
    #expect(value.status == .notAvailable)
    #expect(value.value == nil)
    #expect(value.count == 3)
    #expect(value.note == "not known yet, nobody was still under watch at the limit")
  }

  @Test func `a limit past the last day is known where nobody is left waiting`() throws {
    let value = try value(.withinLimit, of: release([(2, 3, 1, 0, 0), (5, 2, 2, 0, 0)], limit: 45))
    #expect(value.value == 100)
    #expect(value.status == .shown)
  }

  @Test func `nobody of twelve within the limit is 0 with Wilson's limits`() throws {
    let value = try value(.withinLimit, of: release([(3, 12, 12, 0, 0)], limit: 1))
    #expect(value.value == 0)
    #expect(value.lower == 0)
    // z² = 3.841459: 100 z² / (12 + z²)
    #expect(isClose(value.upper, 24.249401, within: 1e-5))
  }

  @Test func `a closure without support does not count as waiting`() throws {
    // 2/10 = 0.2; + 0.7 × 2/7 = 0.4; + 0.5 × 1/4 = 0.525. One minus Kaplan-Meier with closures as
    // censored would say 1 - 8/10 × 5/7 × 3/4 = 57.1%.
    let table = try release(Self.closures, limit: 8, competing: true)
    let within = try value(.withinLimit, of: table)
    #expect(isClose(within.value, 52.5, within: 1e-9))
    // Delta variance 0.02728125, log-log limits, by hand.
    #expect(isClose(within.lower, 18.6792, within: 0.0001))
    #expect(isClose(within.upper, 78.0773, within: 0.0001))
    #expect(try value(.lowerQuartile, of: table).value == 3)
    #expect(try value(.median, of: table).value == 5)
    // The upper limit of day 5 is the first above 75%.
    #expect(try value(.upperQuartile, of: table).note == "not reached, 5 or more")
    #expect(table.curves[0].points.map(\.day) == [1, 3, 5, 8])
    for (point, reached) in zip(table.curves[0].points, [20, 40, 52.5, 52.5]) {
      #expect(isClose(point.reached, reached, within: 1e-9))
    }
  }

  @Test func `the limits of a quantile are where the curve's limits reach it`() throws {
    // Limits of the curve by hand: day 1 3.1 to 47.5, day 3 12.3 to 67.0, day 5 18.7 to 78.1.
    let table = try release(Self.closures, competing: true)
    let median = try value(.median, of: table)
    #expect(median.lower == 3)
    #expect(median.upper == nil)
    #expect(try value(.lowerQuartile, of: table).lower == 1)
  }

  @Test func `a curve has a point for each day with its numbers at risk`() throws {
    let curve = try #require(release(Self.maintained, limit: 45).curves.first)
    #expect(curve.points.map(\.day) == [9, 13, 18, 23, 28, 31, 34, 45, 48, 161])
    #expect(curve.points.map(\.atRisk) == [11, 10, 8, 7, 6, 5, 4, 3, 2, 1])
    #expect(curve.limit == 45)
    #expect(isClose(curve.points[5].reached, 50.9091, within: 0.0001))
    #expect(isClose(curve.points[5].lower, 24.6600, within: 0.0001))
    #expect(isClose(curve.points[5].upper, 83.2669, within: 0.0001))
  }

  @Test func `one day with an event makes no curve`() throws {
    #expect(try release([(2, 12, 3, 0, 0), (5, 9, 0, 0, 9)]).curves.isEmpty)
    #expect(try release([(2, 12, 3, 0, 0), (5, 9, 9, 0, 0)]).curves.count == 1)
  }

  @Test(arguments: [(7, true), (8, false)])
  func `what is made from a low count of children is flagged`(
    children: Int, isLow: Bool
  ) throws {
    let table = try release([(4, children, children, 0, 0)], limit: 5)
    #expect(table.values.count == 6)
    #expect(table.values.allSatisfy { $0.isLow == isLow })
  }

  @Test(arguments: [(9, "made from fewer than 10 children"), (10, "")])
  func `days made from few children say so`(children: Int, note: String) throws {
    let table = try release([(4, children, children, 0, 0)])
    #expect(table.values.dropFirst().allSatisfy { $0.note == note })
  }

  @Test(arguments: [0, 1])
  func `an interval does not hang on whether one case was closed long after`(closed: Int) throws {
    // 30 children: 2 started on day 18, 10 on days 124 to 133, 18 open on day 699 or one of them
    // closed on day 517. R 4.2, survival 3.5-3, log-log limits on the incidence, both times.
    var rows: [(Int, Int, Int, Int, Int)] = [(18, 30, 2, 0, 0)]
    rows += (0..<10).map { (124 + $0, 28 - $0, 1, 0, 0) }
    if closed == 1 { rows.append((517, 18, 0, 1, 0)) }
    rows.append((699, 18 - closed, 0, 0, 18 - closed))
    for (limit, share, lower, upper) in [
      (30, 6.66666667, 1.17963008, 19.17220334), (180, 40, 22.8030055, 56.6685646),
    ] {
      let table = try release(rows, limit: limit, competing: true)
      let within = try value(.withinLimit, of: table)
      #expect(isClose(within.value, share, within: 1e-7))
      #expect(isClose(within.lower, lower, within: 1e-7))
      #expect(isClose(within.upper, upper, within: 1e-7))
    }
  }

  @Test func `a curve with late entries equals R's`() throws {
    // Twelve watched from the start, three after day 4; survfit(Surv(entry, days, event) ~ 1,
    // conf.type = "log-log") of survival 3.5-3.
    let steps: [RiskTable.Step] = [
      .init(day: 1, atRisk: 12, events: 1, censored: 0),
      .init(day: 2, atRisk: 11, events: 2, censored: 0),
      .init(day: 3, atRisk: 9, events: 0, censored: 1, entered: 3),
      .init(day: 5, atRisk: 11, events: 1, censored: 0),
      .init(day: 6, atRisk: 10, events: 2, censored: 0),
      .init(day: 8, atRisk: 8, events: 1, censored: 0),
      .init(day: 9, atRisk: 7, events: 0, censored: 1),
      .init(day: 10, atRisk: 6, events: 1, censored: 0),
      .init(day: 12, atRisk: 5, events: 2, censored: 0),
      .init(day: 14, atRisk: 3, events: 1, censored: 0),
      .init(day: 15, atRisk: 2, events: 0, censored: 1),
      .init(day: 20, atRisk: 1, events: 0, censored: 1),
    ]
    let table = try released(.waits, .waits(RiskTable(steps: steps, limit: 6)))
    let within = try value(.withinLimit, of: table)
    #expect(isClose(within.value, 100 * (1 - 0.545454545), within: 1e-6))
    #expect(isClose(within.lower, 100 * (1 - 0.762473133), within: 1e-6))
    #expect(isClose(within.upper, 100 * (1 - 0.2580035495), within: 1e-6))
    let median = try value(.median, of: table)
    #expect(median.value == 8)
    #expect(median.lower == 2)
    #expect(median.upper == 12)
  }

  @Test func `where too few were under watch there is a number of children and nothing else`()
    throws
  {
    let rows = [(2, 1, 1, 0, 0)]
    let table = try released(.waits, .waits(RiskTable(rows: rows, limit: 5, isThin: true)))
    #expect(table.values[0].value == 1)
    for value in table.values.dropFirst() {
      #expect(value.status == .notAvailable)
      #expect(value.value == nil && value.lower == nil && value.upper == nil)
      #expect(
        value.note
          == "too few were under watch before the last of these waits came into the records")
    }
    #expect(table.curves.isEmpty)
  }

  @Test func `shares at limits of their own have neither days nor a curve`() throws {
    let risk = RiskTable(rows: Self.closures, limit: 3, competing: true)
    let table = try released(.withinLimit, .waits(risk))
    #expect(table.values.map(\.measure) == [.count, .withinLimit])
    #expect(isClose(table.values[1].value, 40, within: 1e-9))
    #expect(table.curves.isEmpty)
  }

  @Test func `nobody waiting makes no median`() throws {
    let table = try release([], limit: 5)
    #expect(table.values[0].value == 0)
    #expect(table.values[0].status == .shown)
    #expect(table.values.dropFirst().map(\.status).allSatisfy { $0 == .notApplicable })
    #expect(table.curves.isEmpty)
  }
}
