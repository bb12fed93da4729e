import Testing

@testable import Statistics

struct XmRChartTests {
  static let signals: [String: XmRChart.Signal?] = [
    "Common Cause": .none, "Above UCL": .aboveLimit, "Below LCL": .belowLimit,
    "7 Point Trend (Increasing)": .rising, "7 Point Trend (Decreasing)": .falling,
    "2 in 3 Above CL": .nearUpperLimit, "2 in 3 Below CL": .nearLowerLimit,
    "7 Points Above CL": .aboveMean, "7 Points Below CL": .belowMean,
  ]

  @Test func `limits and signals equal NHSRplotthedots`() throws {
    let rows = try Vectors.rows("spc/xmr_plotthedots")
    let series = try Dictionary(grouping: rows) {
      try $0.text("series") + "," + $0.text("screen_outliers")
    }
    #expect(series.count >= 10)
    for (name, rows) in series where name != "ties,TRUE" {
      let screens = try rows[0].text("screen_outliers") == "TRUE"
      let chart = try #require(
        XmRChart(try rows.map { try $0.value("y") }, screensRanges: screens))
      for (row, point) in zip(rows, chart.points) {
        expectClose(chart.mean, try row.value("mean"))
        expectClose(chart.lowerLimit, try row.value("lpl"))
        expectClose(chart.upperLimit, try row.value("upl"))
        #expect(point.side == (try row.count("relative_to_mean")))
        #expect(point.isNearLimit == (try row.count("close_to_limits") == 1), "\(name)")
        let wanted = try #require(Self.signals[try row.text("special_cause_type")])
        #expect(point.signal == wanted, "\(name)")
      }
    }
  }

  @Test(arguments: [true, false])
  func `a constant series has its mean as limits and signals nothing`(screens: Bool) {
    let chart = XmRChart([Double](repeating: 5, count: 12), screensRanges: screens)
    #expect(chart?.lowerLimit == 5)
    #expect(chart?.upperLimit == 5)
    #expect(chart?.points.allSatisfy { $0.signal == nil && $0.side == 0 } == true)
  }

  @Test func `a value on the mean breaks a run`() {
    // mean 0; six above, one on it, six above, then down
    let values = [1.0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, -12]
    let chart = XmRChart(values)
    #expect(chart?.mean == 0)
    #expect(chart?.points.contains { $0.signal == .aboveMean } == false)
  }

  @Test func `one jump does not widen the limits when ranges are screened`() {
    let values = [9.0, 8, 10, 9, 11, 8, 9, 30, 10, 9, 8, 11, 9]
    let screened = XmRChart(values)
    let plain = XmRChart(values, screensRanges: false)
    #expect((screened?.upperLimit ?? 0) < (plain?.upperLimit ?? 0))
    #expect(screened?.points[7].signal == .aboveLimit)
  }

  @Test func `fewer than twelve values are marked and fewer than two not charted`() {
    #expect(XmRChart([Double](repeating: 1, count: 11))?.isShort == true)
    #expect(XmRChart([Double](repeating: 1, count: 12))?.isShort == false)
    #expect(XmRChart([1]) == nil)
  }

  @Test func `a lower limit below nought is clipped for counts`() {
    let chart = XmRChart([0, 3, 0, 2])
    // mean 5/4, mean range (3 + 3 + 2)/3
    expectClose(chart?.lowerLimit, 1.25 - 2.66 * 8 / 3)
    #expect(chart?.shownLowerLimit(floor: 0) == 0)
  }
}
