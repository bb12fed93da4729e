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
      close(file: name, hash: hash, size: file.size)
    } catch let error as ReadingError {
      throw IntakeError(error, file: name)
    }
  }

  private func readCSV(_ file: InputFile, name: String) throws -> ContentHash {
    let format = edition.format
    let reader = CSVReader(
      delimiter: format.delimiter.byte,
      encoding: source.encoding ?? format.encoding)
    var match: HeaderMatch?
    let hash = try reader.read(
      file,
      header: { header in
        let found = try HeaderMatch(header, format: format, file: name)
        for remark in found.remarks {
          self.note(remark.rule, file: name, column: remark.column, place: remark.place)
        }
        self.note(found, of: format, file: name)
        match = found
      },
      row: { cells in
        guard let match else { return }
        try self.take(cells, table: match.table, positions: match.positions, file: name)
      },
      problem: { problem in try self.note(problem, file: name) })
    guard match != nil else { throw IntakeError.emptyFile(name) }
    return hash
  }

  private func readXML(_ file: InputFile, name: String) throws -> ContentHash {
    let format = edition.format
    let root = format.tables.count
    let positions = format.tables.map(\.positionsInXML)
    var hasRoot = false
    let hash = try XMLReader(
      tables: Self.xmlTables(of: format), encoding: source.encoding
    ).read(
      file,
      row: { table, cells in
        guard table != root else {
          hasRoot = true
          return
        }
        try self.take(cells, table: table, positions: positions[table], file: name)
      },
      problem: { problem in try self.note(problem, file: name) })
    guard hasRoot else {
      throw IntakeError.wrongFormat(
        file: name, format: format.id, expected: "expected the element '\(format.root)'")
    }
    return hash
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
