import Vocabulary

/// Judges a file by its beginning.
struct Recogniser {
  private struct Likeness {
    let format: String
    let table: String
    let share: Double
    let isWhole: Bool
  }

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
    Recognition(kind: kind, table: table, date: dateInName, isWhole: false)
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
      date: beginning.date ?? dateInName, isWhole: best.map { scores[$0] > 0 } ?? false)
  }

  /// The table most of whose columns stand in the header, where enough of them do.
  private func table() throws -> Recognition {
    let own = try Delimiter.allCases.compactMap { delimiter in
      try best(delimiter) { $0.delimiter == delimiter }
    }
    // A file with another separator is refused when it is read, and the sender told which.
    let other = try Delimiter.allCases.compactMap { delimiter in
      try best(delimiter) { $0.delimiter != delimiter }
    }
    let likeliest = { (found: [Likeness]) in found.max { $0.share < $1.share } }
    guard let best = likeliest(own) ?? likeliest(other) else { return found(.otherText) }
    return Recognition(
      kind: .format(id: best.format), table: best.table, date: dateInName,
      isWhole: !own.isEmpty && best.isWhole)
  }

  /// The likeliest table of some formats, where the file is read with a separator.
  private func best(
    _ delimiter: Delimiter, of isAsked: (Format) -> Bool
  ) throws -> Likeness? {
    let asked = formats.filter { $0.layout == .csv && isAsked($0) }
    guard !asked.isEmpty, let header = try header(delimiter) else { return nil }
    var best: Likeness?
    for format in asked {
      for table in format.tables {
        let found = HeaderLikeness(header, table)
        guard let share = found.share, share > best?.share ?? 0 else { continue }
        best = Likeness(
          format: format.id, table: table.id, share: share, isWhole: found.isWhole)
      }
    }
    return best
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
