extension Figure {
  /// The figure as markup: headline, subtitle, drawing, table, source.
  var html: SafeHTML {
    Template.figure.render([
      "id": .attribute(id),
      "headline": .html(Heading(headline, anchor: "\(id)-headline", level: level).html),
      "subtitle": .text(subtitle),
      "chart": .html(chart.svg(id: id, title: headline, description: description)),
      "table": .html(table.html),
      "source": .html(source.html),
    ])
  }

  /// The identifiers the figure gives to its own elements.
  var identifiers: [String] {
    [id, "\(id)-headline", "\(id)-title", "\(id)-desc"] + table.identifiers
  }

  /// What a listener is told instead of the drawing.
  private var description: String {
    let shown = summary.map { " \($0)" } ?? ""
    return "\(chart.kind): \(subtitle).\(shown) "
      + "The numbers are in the table below, '\(table.caption)'."
  }
}
