import Testing

@testable import Pages

struct StepTraceTests {
  @Test func `a curve holds its height until the next step and to its end`() {
    let curve = StepChart.Curve("c", start: 1, steps: [.init(2, 0.8), .init(5, 0.5)], end: 9)
    #expect(
      StepTrace(curve, to: 9).pieces == [
        [
          Point(0, 1), Point(2, 1), Point(2, 0.8), Point(5, 0.8), Point(5, 0.5), Point(9, 0.5),
        ]
      ])
  }

  @Test func `a withheld step breaks the curve until the next one shown`() {
    let curve = StepChart.Curve(
      "c", start: 1,
      steps: [.init(2, .symbol(.confidential)), .init(4, .symbol(.confidential)), .init(5, 0.5)],
      end: 9)
    let trace = StepTrace(curve, to: 9)
    #expect(trace.pieces == [[Point(0, 1), Point(2, 1)], [Point(5, 0.5), Point(9, 0.5)]])
    #expect(trace.gaps == [StepTrace.Gap(time: 2, value: 1, symbol: .confidential)])
  }

  @Test func `nothing is drawn beyond the end`() {
    let curve = StepChart.Curve("c", start: 0, steps: [.init(2, 0.2), .init(20, 0.9)], end: 9)
    #expect(
      StepTrace(curve, to: 9).pieces == [[Point(0, 0), Point(2, 0), Point(2, 0.2), Point(9, 0.2)]])
  }

  @Test func `limits make an outline that a withheld step interrupts`() {
    let curve = StepChart.Curve(
      "c", start: 1,
      steps: [
        .init(1, 0.8, limits: 0.7...0.9), .init(2, .symbol(.confidential), limits: 0.1...0.2),
        .init(3, 0.5, limits: 0.4...0.6),
      ], end: 4)
    #expect(
      StepTrace(curve, to: 4).bands == [
        [Point(1, 0.9), Point(2, 0.9), Point(2, 0.7), Point(1, 0.7)],
        [Point(3, 0.6), Point(4, 0.6), Point(4, 0.4), Point(3, 0.4)],
      ])
  }

  @Test func `a step chart places a step by its axes`() {
    let chart = StepChart(
      curves: [.init("c", start: 1, steps: [.init(50, 0.5)], end: 100, atRisk: [])],
      valueTitle: "v", timeTitle: "t", ticks: [0, 50, 100])
    let drawing = Chart.steps(chart).svg(id: "c", title: "", description: "").markup
    // Across from 54 to 480 - (14 + 9.12 + 2) = 454.88, so day 50 is at 254.44; up from 284 to 34.
    #expect(
      drawing.contains(
        "<polyline points=\"54,34 254.4,34 254.4,159 454.9,159\" fill=\"none\""))
  }
}
