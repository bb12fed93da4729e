/// A CSV file read as it stands, cell by cell, for `continuum link`.
///
/// It is no delivery: nothing is checked against a format and nothing becomes a token.
public struct TableFile {
  private let path: String
  private let delimiter: UInt8

  /// How many rows a file had, and how many of them could not be read.
  public struct Reading: Sendable, Hashable {
    /// Rows handed over.
    public var rows = 0
    /// Rows that are not well formed and were left out.
    public var leftOut = 0
    /// Lines of the first few of them.
    public var linesLeftOut: [Int] = []
  }

  /// The cells of a row, in the order of the header; valid during the call that hands them over.
  public typealias Cells = UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>

  /// Names a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - delimiter: The byte between cells, 44 for a comma.
  public init(path: String, delimiter: UInt8 = 44) {
    self.path = path
    self.delimiter = delimiter
  }

  /// Reads the file from its first byte to its last.
  ///
  /// - Parameters:
  ///   - header: Takes the names of the columns, once and first.
  ///   - row: Takes the cells of a row, as UTF-8 without quotes, and the line on which it starts.
  /// - Returns: How many rows there were.
  /// - Throws: `IntakeError` where the file cannot be read or breaks off, or what a closure throws.
  public func read(
    header: ([String]) throws -> Void, row: (Cells, Int) throws -> Void
  ) throws -> Reading {
    var (reading, hasHeader) = (Reading(), false)
    do {
      _ = try CSVReader(delimiter: delimiter).read(
        try InputFile(path: path),
        header: { names in
          hasHeader = true
          try header(names)
        },
        row: { cells in
          reading.rows += 1
          try row(cells.cells, cells.line)
        },
        problem: { problem in
          guard !problem.endsFile else {
            throw IntakeError.brokenFile(
              file: path, line: problem.line, rule: .lexical(problem.kind))
          }
          reading.leftOut += 1
          if reading.linesLeftOut.count < 5 { reading.linesLeftOut.append(problem.line) }
        })
    } catch let error as ReadingError {
      throw IntakeError(error, file: path)
    }
    guard hasHeader else { throw IntakeError.emptyFile(path) }
    return reading
  }
}
