import Foundation
import Testing

@testable import Pages

struct FigureTests {
  static let figure = Figure(
    id: "B1 chart", headline: "Most are 13 to 15", subtitle: "Children by age & year",
    chart: .bars(BarChart(bars: [.init("A", .count(1))], axisTitle: "Children")),
    table: Table(id: "b1", caption: "Table 1", columns: [TableColumn("Age")], rows: []),
    source: "the log", summary: "One group.")

  @Test func `headline, subtitle, drawing, table and source follow each other`() {
    let html = Self.figure.html().markup
    #expect(
      html.hasPrefix(
        """
        <div class="figure">
        <h3 id="b1-chart-headline">Most are 13 to 15</h3>
        <figure id="b1-chart" aria-labelledby="b1-caption">
        <figcaption id="b1-chart-subtitle">Children by age &amp; year</figcaption>
        <svg xmlns="http://www.w3.org/2000/svg"
        """))
    #expect(html.contains("</svg>\n</figure>\n<div class=\"table\" id=\"b1\">"))
    #expect(html.hasSuffix("</div>\n<p class=\"source\">Source: the log</p>\n</div>\n"))
  }

  @Test func `a listener is told the kind, the message and where the numbers are`() {
    let html = Self.figure.html().markup
    #expect(html.contains("role=\"img\" aria-labelledby=\"b1-chart-title b1-chart-desc\""))
    #expect(html.contains("<title id=\"b1-chart-title\">Table 1</title>"))
    #expect(
      html.contains(
        "<desc id=\"b1-chart-desc\">Bar chart: Children by age &amp; year. Most are 13 to 15. "
          + "One group. The numbers are in the table below.</desc>"))
    #expect(html.contains("<g aria-hidden=\"true\">"))
  }

  @Test func `without a message the table names the figure, and no heading is made`() {
    let plain = Figure(
      id: "f", subtitle: "Number of children", chart: Self.figure.chart, table: Self.figure.table,
      source: "s")
    let html = plain.html().markup
    #expect(
      html.hasPrefix("<div class=\"figure\">\n<figure id=\"f\" aria-labelledby=\"b1-caption\">"))
    #expect(html.contains("<title id=\"f-title\">Table 1</title>"))
    #expect(!html.contains("<h3"))
  }

  @Test func `the level of the headline follows the figure`() {
    let deeper = Figure(
      id: "f", headline: "H", subtitle: "S", chart: Self.figure.chart, table: Self.figure.table,
      source: "s", level: 4)
    #expect(deeper.html().markup.contains("<h4 id=\"f-headline\">H</h4>"))
  }

  private static func description(_ chart: Chart) -> String {
    let figure = Figure(id: "f", subtitle: "S", chart: chart, table: figure.table, source: "s")
    return figure.html().markup.components(separatedBy: "<desc id=\"f-desc\">").last?
      .components(separatedBy: "</desc>").first ?? ""
  }

  @Test func `a listener is told the range of bars, of which hidden ones are none`() {
    let bars = BarChart(
      bars: [
        .init("A", .symbol(.confidential)), .init("B", .shown(25.1, text: "25.1%")),
        .init("C", .shown(51.9, text: "51.9%")), .init("D", .shown(4, text: "4.0%")),
      ], axisTitle: "Share")
    #expect(
      Self.description(.bars(bars))
        == "Bar chart: S. From 4.0% (D) to 51.9% (C). The numbers are in the table below.")
    let alike = BarChart(bars: ["A", "B"].map { .init($0, .count(3)) }, axisTitle: "Children")
    #expect(Self.description(.bars(alike)).contains("S. All are 3. The"))
    let one = BarChart(bars: [.init("A", .count(3))], axisTitle: "Children")
    #expect(Self.description(.bars(one)) == "Bar chart: S. The numbers are in the table below.")
  }

  @Test func `a listener is told where a line begins and ends, and its extremes between`() {
    let line = LineChart(
      periods: ["Q1", "Q2", "Q3", "Q4"],
      series: [.init("Referrals", values: [.count(34), .count(61), .count(20), .count(43)])],
      valueTitle: "Number")
    #expect(
      Self.description(.lines(line)).contains(
        "From 34 (Q1) to 43 (Q4); lowest 20 (Q3), highest 61 (Q2). The"))
    let rising = LineChart(
      periods: ["Q1", "Q2", "Q3"],
      series: [.init("Referrals", values: [.count(34), .symbol(.confidential), .count(43)])],
      valueTitle: "Number")
    #expect(Self.description(.lines(rising)).contains("From 34 (Q1) to 43 (Q3). The"))
  }
}
