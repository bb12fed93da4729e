/// Which table of a format a header is of.
struct TableChoice {
  /// Position of the table in the format, or nothing where none fits.
  let table: Int?
  private let format: Format

  /// Chooses the table with the most telling columns of those whose telling columns are all there.
  ///
  /// - Parameters:
  ///   - letters: The headers by letters and digits.
  ///   - format: The format.
  init(_ letters: [String], format: Format) {
    self.format = format
    let sent = Set(letters)
    let fitting = format.tables.indices.filter { index in
      let table = format.tables[index]
      return !table.telling.isEmpty
        && table.telling.allSatisfy { name in
          table.column(named: name).map { !sent.isDisjoint(with: $0.spellings) } ?? false
        }
    }
    guard fitting.isEmpty else {
      table = fitting.max { format.tables[$0].marker.count < format.tables[$1].marker.count }
      return
    }
    // A single table of which some columns are there is reported by the columns it lacks.
    let isPartly =
      format.tables.count == 1
      && format.tables[0].columns.contains { !sent.isDisjoint(with: $0.spellings) }
    table = isPartly ? 0 : nil
  }

  /// What was expected where no table fits, with the header that looks like a telling column.
  ///
  /// - Parameter header: The file's header.
  /// - Returns: The end of an error.
  func expected(_ header: [String]) -> String {
    if let separator = otherSeparator(header) {
      let own = "'\(format.delimiter.words)'"
      return "its cells are separated by '\(separator)' and the format's by \(own); "
        + "export with \(own), or describe the layout with 'delimiter'"
    }
    let tables = format.tables.map { table in
      table.telling.map { "'\($0)'" }.joined(separator: ", ")
    }
    let rest = tables.count - 3
    return "expected a header with the columns \(tables.prefix(3).joined(separator: ", or "))"
      + (rest > 0 ? ", or those of \(rest) more tables" : "") + advice(header)
  }

  /// The separator with which the header would be that of a table.
  private func otherSeparator(_ header: [String]) -> String? {
    let signs: [(sign: Character, words: String)] = [
      (",", ","), (";", ";"), ("\t", "tab"), ("|", "|"),
    ]
    return signs.first { sign in
      let names = header.flatMap { $0.split(separator: sign.sign).map(String.init) }
      guard names.count > header.count else { return false }
      return TableChoice(names.map { Spelling.letters($0) }, format: format).table != nil
    }?.words
  }

  private func advice(_ header: [String]) -> String {
    let letters = header.map { Spelling.letters($0) }
    for table in format.tables {
      let known = Set(table.columns.flatMap(\.spellings))
      let absent = table.columns.indices.filter {
        table.telling.contains(table.columns[$0].name)
          && table.columns[$0].position(in: letters) < 0
      }
      let undeclared = header.indices.filter { !known.contains(letters[$0]) }
      let near = NearHeaders(table.columns, absent: absent, header: header, undeclared: undeclared)
      guard absent.count < table.telling.count || table.telling.count == 1,
        near.pairs.count == absent.count, !absent.isEmpty
      else { continue }
      return near.pairs.map { pair in
        "; \(ColumnPlace.words(pair.header)), looks like '\(table.columns[pair.column].name)'"
      }.joined()
    }
    return ""
  }
}

extension TableFormat {
  /// Columns by which a file is known to be of this table.
  var telling: [String] {
    marker.isEmpty ? columns.filter(\.isRequired).map(\.name) : marker
  }
}
