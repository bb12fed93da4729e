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
        <figure id="b1-chart" aria-labelledby="b1-chart-headline">
        <figcaption id="b1-chart-subtitle">Children by age &amp; year</figcaption>
        <svg xmlns="http://www.w3.org/2000/svg"
        """))
    #expect(html.contains("</svg>\n</figure>\n<div class=\"table\" id=\"b1\">"))
    #expect(html.hasSuffix("</div>\n<p class=\"source\">Source: the log</p>\n</div>\n"))
  }

  @Test func `a listener is told the kind, the message and where the numbers are`() {
    let html = Self.figure.html().markup
    #expect(html.contains("role=\"img\" aria-labelledby=\"b1-chart-title b1-chart-desc\""))
    #expect(html.contains("<title id=\"b1-chart-title\">Most are 13 to 15</title>"))
    #expect(
      html.contains(
        "<desc id=\"b1-chart-desc\">Bar chart: Children by age &amp; year. One group. "
          + "The numbers are in the table below, &#39;Table 1&#39;.</desc>"))
    #expect(html.contains("<g aria-hidden=\"true\">"))
  }

  @Test func `without a message the subtitle names the figure, and no heading is made`() {
    let plain = Figure(
      id: "f", subtitle: "Number of children", chart: Self.figure.chart, table: Self.figure.table,
      source: "s")
    let html = plain.html().markup
    #expect(
      html.hasPrefix("<div class=\"figure\">\n<figure id=\"f\" aria-labelledby=\"f-subtitle\">"))
    #expect(html.contains("<title id=\"f-title\">Number of children</title>"))
    #expect(!html.contains("<h3"))
  }

  @Test func `the level of the headline follows the figure`() {
    let deeper = Figure(
      id: "f", headline: "H", subtitle: "S", chart: Self.figure.chart, table: Self.figure.table,
      source: "s", level: 4)
    #expect(deeper.html().markup.contains("<h4 id=\"f-headline\">H</h4>"))
  }
}
