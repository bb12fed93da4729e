extension Figure {
  /// The figure as markup: headline, subtitle, drawing, table, source.
  func html(in appearance: Appearance = .standard) -> SafeHTML {
    appearance.render(
      .figure,
      [
        "id": .attribute(id),
        "headline": .html(heading?.html ?? SafeHTML(written: "")),
        "name": .attribute(name),
        "subtitle": .text(subtitle),
        "chart": .html(chart.svg(id: id, title: table.caption, description: description)),
        "table": .html(table.html(in: appearance)),
        "source": .html(source.html),
      ])
  }

  private var heading: Heading? {
    headline.map { Heading($0, anchor: "\(id)-headline", level: level) }
  }

  /// The element that names the figure: its table's, since messages and subtitles repeat on a page.
  private var name: String { "\(table.id)-caption" }

  /// The identifiers the figure gives to its own elements.
  var identifiers: [String] {
    [id, "\(id)-headline", "\(id)-subtitle", "\(id)-title", "\(id)-desc"] + table.identifiers
  }

  /// What a listener is told instead of the drawing.
  private var description: String {
    let said = ([headline.map { "\($0)." }, summary ?? chart.words].compactMap(\.self))
      .map { " \($0)" }.joined()
    return "\(chart.kind): \(subtitle).\(said) The numbers are in the table below."
  }
}
