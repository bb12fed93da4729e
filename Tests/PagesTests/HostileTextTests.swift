import Foundation
import Testing

@testable import Pages

/// Fills every place of a page with the same hostile words.
///
struct HostileTextTests {
  static let words = "\"'><script>x</script>&\u{202E}<\u{0338}b"
  static let prose: Prose = [
    .plain(words), .strong(words), .code(words), .link(words, to: "javascript:" + words),
    .link(words, to: words),
  ]
  static let symbol = Symbol("q", meaning: words)
  static let value = ChartValue.shown(3, text: words)

  static let table = Table(
    id: words, caption: words, columns: [TableColumn(words, unit: words), .number(words)],
    rows: [TableRow(prose, [TableCell(prose, symbols: [symbol])])], notes: [prose],
    download: Download(words, address: "x" + words, facts: words))

  static let charts: [Chart] = [
    .bars(
      BarChart(
        bars: [.init(words, value)], axisTitle: words, axisSuffix: words,
        reference: ReferenceLine(1, label: words))),
    .steps(
      StepChart(
        curves: [.init(words, start: 1, steps: [.init(1, .symbol(symbol))], end: 2)],
        valueTitle: words, timeTitle: words, ticks: [0, 2],
        standard: ReferenceLine(1, label: words))),
    .overlaps(
      OverlapChart(
        members: [.init(words, total: value)], combinations: [.init([0], value)],
        axisTitle: words)),
    .funnel(FunnelChart(stages: [.init(words, value, share: words)], axisTitle: words)),
    .lines(
      LineChart(
        periods: [words], series: [.init(words, values: [value])], valueTitle: words,
        references: [ReferenceLine(1, label: words)])),
    .pyramid(
      PyramidChart(
        bands: [.init(words, left: value, right: value)], leftTitle: words, rightTitle: words,
        axisTitle: words)),
    .radar(
      RadarChart(
        spokes: [words, words, words],
        outlines: [.init(words, scores: [value, value, .symbol(symbol)])])),
    .matrix(
      MatrixChart(
        columns: [words], rows: [.init(words, values: [value])], columnTitle: words,
        rowTitle: words)),
  ]

  private static var page: Page {
    let figures = charts.enumerated().map { index, chart in
      Block.figure(
        Figure(
          id: "f\(index)" + words, headline: words, subtitle: words, chart: chart,
          table: Table(id: "t\(index)", caption: words, columns: [TableColumn(words)], rows: []),
          source: prose, summary: words))
    }
    let blocks: [Block] = [
      .contents, .heading(words, anchor: "h" + words), .paragraph(prose), .list([prose]),
      .definitions([Definition(prose, prose)]), .table(table),
      .keyNumbers([
        KeyNumber(words, label: words, interval: words, context: prose, symbols: [symbol])
      ]),
      .banner(Banner(.note, title: words, text: prose)), .code(words),
    ]
    return Page(
      fileName: words, title: words, siteTitle: words, lead: prose,
      navigation: [NavigationLink(words, to: "n" + words), NavigationLink(words, to: "n.html")],
      banners: [Banner(.handling, title: words, text: prose)], blocks: blocks + figures,
      footer: Footer(
        release: words, period: words, schemaVersion: words, codeVersion: words,
        handling: words, contact: prose, statements: [prose]), language: words, stylesheet: words)
  }

  @Test func `hostile words are everywhere and nowhere obeyed`() {
    let html = Self.page.html()
    #expect(html.components(separatedBy: "&lt;script&gt;").count > 100)
    #expect(!html.contains("<script"))
    #expect(!html.contains("javascript:"))
    #expect(!html.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `every attribute ends where it was meant to`() {
    for tag in Self.tags(of: Self.page.html()) {
      let outside = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
      #expect(!outside.contains("script") && !outside.contains("&"), "\(tag.prefix(40))")
      #expect(tag.count(where: { $0 == "\"" }).isMultiple(of: 2), "\(tag.prefix(40))")
    }
  }

  /// What stands between `<` and `>`; escaped text has neither.
  private static func tags(of html: String) -> [Substring] {
    html.unicodeScalars.split(separator: "<").dropFirst().map { part in
      Substring(part.prefix { $0 != ">" })
    }
  }
}
