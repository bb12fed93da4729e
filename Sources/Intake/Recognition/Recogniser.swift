import Vocabulary

/// Judges a file by its beginning.
struct Recogniser {
  let path: String
  let formats: [Format]
  let name: String

  private var dateInName: FileDate? {
    DateInName.day(in: name).map { FileDate(day: $0) }
  }

  func recognition() throws -> Recognition {
    let file = try InputFile(path: path)
    guard file.size > 0 else { return found(.empty) }
    switch FileSignature(opening: file.opening) {
    case .archive: return found(.archive)
    case .unreadableText: return found(.otherEncoding)
    default: break
    }
    let beginning = try XMLBeginning(file)
    return beginning.isXML ? xml(beginning) : try table()
  }

  private func found(_ kind: Recognition.Kind, table: String = "") -> Recognition {
    Recognition(kind: kind, table: table, date: dateInName)
  }

  /// The format whose root stands there and most of whose elements do.
  private func xml(_ beginning: XMLBeginning) -> Recognition {
    let fitting = formats.filter { format in
      format.layout == .xml && beginning.paths.contains(format.root)
    }
    let scores = fitting.map { format in
      format.tables.reduce(0) { $0 + (beginning.paths.contains($1.path) ? 1 : 0) }
    }
    let best = scores.max().flatMap(scores.firstIndex)
    return Recognition(
      kind: best.map { .format(id: fitting[$0].id) } ?? .otherXML, table: "",
      date: beginning.date ?? dateInName)
  }

  /// The table most of whose columns stand in the header, where enough of them do.
  private func table() throws -> Recognition {
    var best: (format: String, table: String, share: Double)?
    for delimiter in Set(formats.filter { $0.layout == .csv }.map(\.delimiter)) {
      guard let header = try header(delimiter) else { continue }
      for format in formats where format.layout == .csv && format.delimiter == delimiter {
        for table in format.tables {
          guard let share = HeaderLikeness(header, table).share, share > best?.share ?? 0 else {
            continue
          }
          best = (format.id, table.id, share)
        }
      }
    }
    guard let best else { return found(.otherText) }
    return found(.format(id: best.format), table: best.table)
  }

  private func header(_ delimiter: Delimiter) throws -> Set<String>? {
    let file = try InputFile(path: path)
    let reader = CSVReader(delimiter: delimiter.byte)
    var records = CSVRecords(
      reader,
      TextSource(file, signature: FileSignature(opening: file.opening), encoding: .utf8))
    let names = try records.readHeader { _ in }
    return names.map { Set($0.map { Spelling.letters($0) }.filter { !$0.isEmpty }) }
  }
}

/// How much of a table's header stands in a file.
struct HeaderLikeness {
  /// The columns that the header and the table share, as a share of both together; nothing where
  /// the table's own marks are missing for the most part.
  let share: Double?

  /// Compares a header, as letters and digits, with a table.
  init(_ header: Set<String>, _ table: TableFormat) {
    let marks = table.marker.isEmpty ? table.columns.filter(\.isRequired).map(\.name) : table.marker
    let isThere = { (column: ColumnFormat) in
      ([column.name] + column.also).contains { header.contains(Spelling.letters($0)) }
    }
    let marked = marks.compactMap(table.column(named:)).count(where: isThere)
    let shared = table.columns.count(where: isThere)
    guard shared > 0, marked * 2 >= marks.count else {
      share = nil
      return
    }
    share = Double(shared) / Double(header.count + table.columns.count - shared)
  }
}
