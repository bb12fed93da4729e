extension Table {
  /// The table as markup, in a region of its own that scrolls where the page is narrow.
  func html(in appearance: Appearance = .standard) -> SafeHTML {
    appearance.render(
      .table,
      [
        "id": .attribute(id),
        "caption": .text(caption),
        "columns": .list(columns.map(\.slots)),
        "rows": .list(rows.map(slots)),
        "below": .html(below),
      ])
  }

  /// The identifiers the table gives to its own elements.
  var identifiers: [String] { [id, "\(id)-caption"] }

  private func slots(of row: TableRow) -> [String: Slot] {
    let cells = zip(row.cells, columns.dropFirst()).map { cell, column -> [String: Slot] in
      ["text": .html(cell.html), "numeric": .flag(column.isNumeric)]
    }
    return ["header": .html(row.header.html), "total": .flag(row.isTotal), "cells": .list(cells)]
  }

  private var below: SafeHTML {
    var lines: [String] = []
    if !symbols.isEmpty {
      let key = symbols.map { "\($0.bracketed) \(Escaping.text($0.meaning))" }
      lines.append("<p class=\"key\">Symbols: \(key.joined(separator: "; "))</p>\n")
    }
    lines += notes.map { "<p class=\"table-note\">\($0.html)</p>\n" }
    if let download { lines.append("<p class=\"download\">\(download.html(of: caption))</p>\n") }
    return SafeHTML(written: lines.joined())
  }
}

extension TableColumn {
  fileprivate var slots: [String: Slot] {
    let words = unit.map { "\(title) (\($0))" } ?? title
    return ["title": .text(words), "numeric": .flag(isNumeric)]
  }
}

extension TableCell {
  /// The words, then the symbols in brackets.
  fileprivate var html: SafeHTML {
    let marks = SafeHTML(escaping: symbols.map(\.bracketed).joined())
    return [content.html, marks].filter { !$0.markup.isEmpty }.joined(by: " ")
  }
}
