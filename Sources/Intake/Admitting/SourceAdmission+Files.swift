import Records
import Vocabulary

extension SourceAdmission {
  /// Reads one file from its first byte to its last.
  ///
  /// - Parameter path: The file's path.
  /// - Throws: `IntakeError` where it cannot be read or is not of the source's format; whatever the
  ///   taker of rows throws.
  func admit(path: String) throws {
    let name = source.names[path] ?? FileName.of(path, below: source.inbox)
    do {
      let file = try InputFile(path: path)
      try checkLayout(of: file, name: name)
      try turn(to: period(ofFileAt: path, name: name))
      open(file: name)
      let hash =
        switch source.format.layout {
        case .csv: try readCSV(file, name: name)
        case .xml: try readXML(file, name: name)
        }
      close(hash: hash, size: file.size)
    } catch let error as ReadingError {
      throw IntakeError(error, file: name)
    }
  }

  private func readCSV(_ file: InputFile, name: String) throws -> ContentHash {
    var csv = CSVAdmission(file, name: name, admission: self)
    do {
      return try csv.read()
    } catch let part as UnreadPart {
      passOver(part)
      return try file.finish()
    }
  }

  private func readXML(_ file: InputFile, name: String) throws -> ContentHash {
    let format = edition.format
    let root = format.tables.count
    let rows = edition.rows
    rows.decoder.open(files: fileNames)
    for (table, positions) in format.tables.map(\.positionsInXML).enumerated() {
      try rows.decoder.place(table, positions)
    }
    var hasRoot = false
    var hasRow = false
    var watch: ElementWatch?
    let hash = try XMLReader(
      tables: Self.xmlTables(of: format), scope: ElementScope(format), encoding: source.encoding
    ).read(
      file,
      row: { table, cells in
        guard table != root else {
          hasRoot = true
          return
        }
        hasRow = true
        try rows.decoder.take(cells, table: table)
        if rows.decoder.hasBatch { try self.take(rows.decoder.finish()) }
      },
      problem: { problem in
        if !rows.decoder.note(problem) { try self.take(rows.decoder.finish()) }
      }, watched: { watch = $0 })
    try take(rows.decoder.finish())
    if let watch { try refuse(watch.names, file: name) }
    guard hasRoot else {
      throw IntakeError.wrongFormat(
        file: name, format: format.id, expected: "expected the element '\(format.root)'")
    }
    if let watch { try note(watch.strangers, file: name, hasRow: hasRow) }
    noteElements()
    return hash
  }

  private func refuse(_ names: [ElementWatch.PersonalName], file: String) throws(IntakeError) {
    let kinds = names.map { "\($0.kind) (inside '\($0.parent)', line \($0.line))" }
    guard kinds.isEmpty else { throw .namesSent(file: file, kinds: kinds.sorted()) }
  }

  /// Says what elements stand in a document that its format does not declare.
  private func note(
    _ strangers: [StrangeElement], file name: String, hasRow: Bool
  ) throws(IntakeError) {
    if !hasRow, let like = strangers.first(where: { $0.isNearRow || $0.displaced != nil }) {
      throw .wrongFormat(
        file: name, format: edition.format.id, expected: "an element \(like.place)")
    }
    for stranger in strangers where stranger.isBelowRoot || stranger.displaced != nil {
      let isKnown = stranger.near != nil || stranger.displaced != nil
      note(
        isKnown ? .elementRenamed : .unknownElements, file: name, line: stranger.line,
        column: stranger.near ?? "", place: stranger.place)
    }
  }

  /// The tables of a format for the reader, and last the element that must be there.
  private static func xmlTables(of format: Format) -> [XMLTable] {
    let tables = format.tables.map { table in
      XMLTable(
        path: elements(table.path),
        columns: table.columns.filter(table.needs).map { elements($0.path) })
    }
    return tables + [XMLTable(path: elements(format.root), columns: [])]
  }

  private static func elements(_ path: String) -> [String] {
    var elements = path.split(separator: "/").map(String.init)
    if path.hasPrefix("/"), !elements.isEmpty { elements[0] = "/" + elements[0] }
    return elements
  }

  private func checkLayout(of file: InputFile, name: String) throws(IntakeError) {
    guard file.size > 0 else { throw .emptyFile(name) }
    guard FileSignature(opening: file.opening) != .archive else { throw .archive(name) }
    let blank: Set<UInt8> = [0, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
    let first = file.opening.first { !blank.contains($0) }
    let isXML = first == UInt8(ascii: "<")
    guard isXML == (source.format.layout == .xml) || first == nil else {
      throw .wrongFormat(
        file: name, format: source.format.id,
        expected: isXML ? "expected CSV, it is XML" : "expected XML, it is not")
    }
  }
}

extension ElementScope {
  /// The scope of a format: what it declares below its root.
  init(_ format: Format) {
    let plain = { (path: String) in path.split(separator: "/").map(String.init) }
    let columns = format.tables.flatMap { table in
      table.columns.map { column in
        (
          use: column.use,
          path: plain(column.path.hasPrefix("/") ? column.path : table.path + "/" + column.path)
        )
      }
    }
    self.init(
      root: plain(format.root), declared: columns.map(\.path),
      refused: columns.filter { $0.use == .refuse }.map(\.path))
  }
}

extension IntakeError {
  /// The same error with the name by which the file is shown.
  init(_ error: ReadingError, file: String) {
    switch error {
    case .notFound: self = .missingFile(file)
    case .link:
      self = .notAFile(file: file, reason: "it is a symbolic link; send the file itself")
    case .notARegularFile:
      self = .notAFile(file: file, reason: "it is no regular file; name a file")
    case .unreadable(_, let reason): self = .unreadable(file: file, reason: reason)
    case .changed: self = .changed(file: file)
    case .noParser:
      self = .unreadable(file: file, reason: "memory ran out; free memory and run again")
    }
  }
}
