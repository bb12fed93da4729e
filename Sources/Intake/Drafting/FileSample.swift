/// The columns of a file from which a format is drafted.
struct FileSample {
  /// The kind of file.
  let layout: Format.Layout
  /// The element that is a row, from the root, or empty.
  var rowPath = ""
  /// What stands between the cells of a CSV file.
  var delimiter = Delimiter.comma
  /// How letters are written as bytes.
  var encoding = DeclaredEncoding.utf8
  /// The columns.
  var columns: [SampleColumn]

  /// Reads the beginning of a file.
  ///
  /// - Parameter path: The file's path.
  /// - Throws: `IntakeError` where it cannot be read or has no header.
  init(path: String) throws(IntakeError) {
    let name = FileName.last(of: path)
    do {
      let file = try InputFile(path: path)
      guard file.size > 0 else { throw IntakeError.emptyFile(name) }
      guard FileSignature(opening: file.opening) != .archive else {
        throw IntakeError.archive(name)
      }
      let blank: Set<UInt8> = [0, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
      let isXML = file.opening.first { !blank.contains($0) } == UInt8(ascii: "<")
      self = isXML ? try Self.xml(file) : try Self.csv(path: path)
    } catch let error as IntakeError {
      throw error
    } catch let error as ReadingError {
      throw IntakeError(error, file: name)
    } catch {
      throw .unreadable(file: name, reason: "an unforeseen problem; report it")
    }
    try check(name)
  }

  private init(layout: Format.Layout, columns: [SampleColumn]) {
    self.layout = layout
    self.columns = columns
  }

  /// Refuses a file whose first row is data: a draft would hold it.
  private func check(_ file: String) throws(IntakeError) {
    let dates = DateReader(orders: [.iso, .dayFirst, .compact, .monthName])
    let looksLikeData = columns.contains { column in
      var name = column.name
      return name.withUTF8 { cell in
        if case .day = dates.read(cell.trimmed) { return true }
        return cell.trimmed.wholeNumber != nil || UniquePupilNumber.canonical(cell) != nil
      }
    }
    guard !columns.isEmpty, !looksLikeData else {
      throw .wrongFormat(
        file: file, format: "",
        expected: "expected names of columns in the first row, or repeated elements; "
          + "draft from a file that has them")
    }
  }
}

extension FileSample {
  /// Ends the reading when there are cells enough.
  private struct Enough: Error {}

  private static func csv(path: String) throws -> FileSample {
    var best: FileSample?
    for encoding in DeclaredEncoding.allCases {
      for delimiter in Delimiter.allCases {
        guard let sample = try csv(path: path, delimiter, encoding) else { continue }
        if sample.columns.count > best?.columns.count ?? 0 { best = sample }
      }
      if let best { return best }
    }
    return best ?? FileSample(layout: .csv, columns: [])
  }

  /// The columns as one delimiter and encoding give them; nothing where the bytes are in another.
  private static func csv(
    path: String, _ delimiter: Delimiter, _ encoding: DeclaredEncoding
  ) throws -> FileSample? {
    var sample = FileSample(layout: .csv, columns: [])
    sample.delimiter = delimiter
    sample.encoding = encoding
    var isOtherEncoding = false
    var rows = 0
    do {
      _ = try CSVReader(delimiter: delimiter.byte, encoding: encoding).read(
        try InputFile(path: path),
        header: { sample.columns = $0.map { SampleColumn(name: $0) } },
        row: { cells in
          for place in sample.columns.indices where place < cells.cells.count {
            sample.columns[place].take(cells.cells[place].trimmed.text)
          }
          rows += 1
          if rows == SampleColumn.cap { throw Enough() }
        },
        problem: { isOtherEncoding = isOtherEncoding || $0.kind == .encoding })
    } catch is Enough {}
    sample.columns.removeAll { $0.name.isEmpty }
    return isOtherEncoding ? nil : sample
  }

  private static func xml(_ file: InputFile) throws -> FileSample {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 22, alignment: 16)
    defer { buffer.deallocate() }
    let count = try file.read(into: buffer)
    let elements = SampleElements(String(decoding: buffer[..<count], as: UTF8.self))
    var sample = FileSample(layout: .xml, columns: elements.columns)
    sample.rowPath = elements.rowPath
    return sample
  }
}
