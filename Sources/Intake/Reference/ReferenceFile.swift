/// A reference table: a CSV file whose every row must be usable.
struct ReferenceFile {
  private let path: String
  private let required: [String]
  private let optional: [String]

  /// Names a table.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - required: Columns that must be there.
  ///   - optional: Columns that may be there.
  init(path: String, required: [String], optional: [String]) {
    self.path = path
    self.required = required
    self.optional = optional
  }

  /// Reads all rows.
  ///
  /// - Parameter make: Makes a value of a row.
  /// - Returns: The values, in order of the file.
  /// - Throws: `IntakeError` at the first thing that cannot be used.
  func rows<Value>(
    _ make: (ReferenceRow) throws(IntakeError) -> Value
  ) throws(IntakeError) -> [Value] {
    let name = FileName.last(of: path)
    let columns = required + optional
    var positions: [Int] = []
    var values: [Value] = []
    do {
      _ = try CSVReader(delimiter: Delimiter.comma.byte, encoding: .utf8).read(
        InputFile(path: path),
        header: { header in positions = try self.positions(in: header, file: name) },
        row: { cells in
          values.append(
            try make(
              ReferenceRow(
                file: name, line: cells.line, columns: columns, positions: positions,
                cells: cells.cells)))
        },
        problem: { problem in try self.refuse(problem, file: name) })
    } catch let error as IntakeError {
      throw error
    } catch let error as ReadingError {
      throw IntakeError(error, file: name)
    } catch {
      throw .unreadable(file: name, reason: "an unforeseen problem; report it")
    }
    return values
  }

  private func positions(in header: [String], file: String) throws(IntakeError) -> [Int] {
    let letters = header.map { Spelling.letters($0) }
    let positions = (required + optional).map { column in
      letters.firstIndex(of: Spelling.letters(column)) ?? -1
    }
    for (column, position) in zip(required, positions) where position < 0 {
      throw .referenceTable(
        file: file, line: 1, column: column, problem: "is not in the header; add the column")
    }
    return positions
  }

  private func refuse(_ problem: LexicalProblem, file: String) throws(IntakeError) {
    switch problem.kind {
    case .emptyFile: throw .emptyFile(file)
    case .archive: throw .archive(file)
    default: throw .brokenFile(file: file, line: problem.line, rule: .lexical(problem.kind))
    }
  }
}
