import Testing

@testable import Pages

#if canImport(FoundationXML)
  import FoundationXML
#endif
import Foundation

struct ChartTests {
  private func svg(_ chart: Chart) -> String {
    chart.svg(id: "c", title: "T", description: "D").markup
  }

  @Test func `a bar chart is written whole`() {
    let chart = BarChart(
      bars: [
        .init("A", .count(10), interval: 5...20), .init("B", .symbol(.confidential)),
      ], axisTitle: "Children", axisEnd: 20)
    #expect(
      svg(.bars(chart)) == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 132" width="480" height="132" \
        role="img" aria-labelledby="c-title c-desc" font-family="Arial, sans-serif" font-size="16">
        <title id="c-title">T</title>
        <desc id="c-desc">D</desc>
        <g aria-hidden="true">
        <rect x="0" y="0" width="480" height="132" fill="#FFFFFF"/>
        \(Self.barShapes)
        <g fill="#0B0C0C">
        \(Self.barWords)
        </g>
        </g>
        </svg>

        """)
  }

  /// The label column is 11.84 + 10 wide, the value column 30: the axis runs from 21.84 to 450, so
  /// one child is 21.408 units long; the bar ends at 21.84 + 10 x 21.408 = 235.92.
  private static let barShapes = """
    <line x1="21.8" y1="6" x2="21.8" y2="78" stroke="#0B0C0C" stroke-width="1"/>
    <line x1="128.9" y1="6" x2="128.9" y2="78" stroke="#D9D9D9" stroke-width="1"/>
    <line x1="235.9" y1="6" x2="235.9" y2="78" stroke="#D9D9D9" stroke-width="1"/>
    <line x1="343" y1="6" x2="343" y2="78" stroke="#D9D9D9" stroke-width="1"/>
    <line x1="450" y1="6" x2="450" y2="78" stroke="#D9D9D9" stroke-width="1"/>
    <rect x="21.8" y="12" width="214.1" height="24" fill="#12436D"/>
    <line x1="127.4" y1="24" x2="451.5" y2="24" stroke="#FFFFFF" stroke-width="4.5"/>
    <line x1="128.9" y1="16.5" x2="128.9" y2="31.5" stroke="#FFFFFF" stroke-width="4.5"/>
    <line x1="450" y1="16.5" x2="450" y2="31.5" stroke="#FFFFFF" stroke-width="4.5"/>
    <line x1="128.9" y1="24" x2="450" y2="24" stroke="#0B0C0C" stroke-width="1.5"/>
    <line x1="128.9" y1="18" x2="128.9" y2="30" stroke="#0B0C0C" stroke-width="1.5"/>
    <line x1="450" y1="18" x2="450" y2="30" stroke="#0B0C0C" stroke-width="1.5"/>
    <line x1="21.8" y1="6" x2="21.8" y2="78" stroke="#0B0C0C" stroke-width="1"/>
    """

  private static let barWords = """
    <text x="21.8" y="98" text-anchor="middle">0</text>
    <text x="128.9" y="98" text-anchor="middle">5</text>
    <text x="235.9" y="98" text-anchor="middle">10</text>
    <text x="343" y="98" text-anchor="middle">15</text>
    <text x="450" y="98" text-anchor="middle">20</text>
    <text x="235.9" y="122" text-anchor="middle">Children</text>
    <text x="11.8" y="29.5" text-anchor="end">A</text>
    <text x="458" y="29.5">10</text>
    <text x="11.8" y="65.5" text-anchor="end">B</text>
    <text x="29.8" y="65.5">[c]</text>
    """

  @Test func `a withheld bar has a symbol and no shape`() {
    let shown = BarChart(bars: [.init("A", .count(4))], axisTitle: "n")
    let withheld = BarChart(bars: [.init("A", .symbol(.confidential))], axisTitle: "n")
    #expect(svg(.bars(shown)).contains(Palette.darkBlue.description))
    #expect(!svg(.bars(withheld)).contains(Palette.darkBlue.description))
    #expect(svg(.bars(withheld)).contains(">[c]</text>"))
  }

  @Test func `a matrix has a dot for each number, its area the number, and none for a symbol`() {
    let chart = MatrixChart(
      columns: ["Tier A", "Tier B"],
      rows: [
        .init("Problematic", values: [.count(16), .count(4)]),
        .init("Abusive", values: [.symbol(.confidential), .count(0)]),
      ], columnTitle: "Service tier", rowTitle: "Behaviour level")
    let drawn = svg(.matrix(chart))
    // Area goes with the square of the radius: a quarter of the children, half the radius.
    #expect(drawn.contains("r=\"17\""))
    #expect(drawn.contains("r=\"8.5\""))
    #expect(drawn.components(separatedBy: "<circle").count - 1 == 2)
    #expect(drawn.contains(">[c]</text>"))
    #expect(drawn.contains(">0</text>"))
  }

  @Test func `eight quarters on a line are all named, word under word`() {
    let months = ["Apr to Jun", "Jul to Sep", "Oct to Dec", "Jan to Mar"]
    let chart = LineChart(
      periods: months.map { "\($0) 2023" } + months.map { "\($0) 2024" },
      series: [.init("Children known to any agency", values: (30..<38).map { .count($0) })],
      valueTitle: "Number")
    let drawing = svg(.lines(chart))
    for month in ["Apr", "Jul", "Oct", "Jan"] {
      #expect(drawing.components(separatedBy: ">\(month)</text>").count == 3, "\(month)")
    }
    #expect(drawing.components(separatedBy: ">2024</text>").count == 5)
  }

  @Test func `a line breaks where a value is withheld`() {
    let chart = LineChart(
      periods: ["a", "b", "c", "d", "e"],
      series: [
        .init(
          "s", values: [.count(1), .count(2), .symbol(.notAvailable), .count(2), .count(1)])
      ], valueTitle: "n")
    let drawing = svg(.lines(chart))
    #expect(drawing.components(separatedBy: "<polyline").count == 3)
    #expect(drawing.components(separatedBy: "<circle").count == 5)
    #expect(drawing.components(separatedBy: ">[x]</text>").count == 2)
  }

  @Test func `a radar outline breaks on both sides of a missing score`() {
    func lines(_ scores: [ChartValue]) -> Int {
      let chart = RadarChart(spokes: ["a", "b", "c", "d"], outlines: [.init("o", scores: scores)])
      return svg(.radar(chart)).components(separatedBy: "<polyline").count - 1
    }
    let rings = 4
    #expect(lines([.count(1), .count(2), .count(3), .count(4)]) == rings + 4)
    #expect(lines([.count(1), .symbol(.notAvailable), .count(3), .count(4)]) == rings + 2)
  }

  @Test func `overlaps mark the sets of each combination`() {
    let chart = OverlapChart(
      members: [
        .init("Police", total: .count(5)), .init("Schools", total: .count(4)),
        .init("Health", total: .symbol(.confidential)),
      ], combinations: [.init([2, 0], .count(3)), .init([1], .symbol(.confidential))],
      axisTitle: "n")
    let drawing = svg(.overlaps(chart))
    #expect(drawing.components(separatedBy: "r=\"7\" fill=\"#12436D\"").count - 1 == 3)
    #expect(drawing.components(separatedBy: "r=\"4\" fill=\"#BFBFBF\"").count - 1 == 3)
    #expect(drawing.contains(">Health, [c]</text>"))
  }

  @Test func `a funnel shows shares as they were given`() {
    let chart = FunnelChart(
      stages: [
        .init("In", .count(10), share: "100%"), .init("Out", .count(5), share: "about half"),
      ],
      axisTitle: "n")
    #expect(svg(.funnel(chart)).contains(">5 (about half)</text>"))
  }

  @Test(arguments: HostileTextTests.charts.indices)
  func `every chart is well-formed XML whatever its words`(index: Int) {
    let drawing = svg(HostileTextTests.charts[index])
    #expect(XMLParser(data: Data(drawing.utf8)).parse())
  }

  @Test func `empty charts are drawn without stopping`() {
    let charts: [Chart] = [
      .bars(BarChart(bars: [], axisTitle: "n")),
      .funnel(FunnelChart(stages: [], axisTitle: "n")),
      .lines(LineChart(periods: [], series: [], valueTitle: "n")),
      .overlaps(OverlapChart(members: [], combinations: [], axisTitle: "n")),
      .pyramid(PyramidChart(bands: [], leftTitle: "l", rightTitle: "r", axisTitle: "n")),
      .steps(StepChart(curves: [], valueTitle: "v", timeTitle: "t", ticks: [0, 1])),
      .radar(RadarChart(spokes: ["a", "b", "c"], outlines: [])),
    ]
    #expect(charts.allSatisfy { svg($0).hasSuffix("</svg>\n") })
  }

  @Test func `zeros alone make an axis and no failure`() {
    let chart = BarChart(bars: [.init("A", .count(0)), .init("B", .count(0))], axisTitle: "n")
    #expect(svg(.bars(chart)).contains(">0</text>"))
  }
}
