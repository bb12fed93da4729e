import Dispatch

/// Fills a table with columns of text, row by row; columns are filled on all processors at once.
///
/// Only `continuum link` may use it: pipelines compare tokens, codes, days and bit vectors.
public final class TextTableBuilder: @unchecked Sendable {
  private static let rowsPerBatch = 1 << 14

  private let columns: UnsafeMutablePointer<TextColumnBuilder>
  private let cells: UnsafeMutablePointer<WaitingCells>
  private let count: Int
  private var sources: [UInt16] = []
  private var waiting = 0

  /// Starts an empty table.
  ///
  /// - Parameter names: What the columns are called.
  public init(names: [String]) {
    count = names.count
    columns = .allocate(capacity: max(1, count))
    cells = .allocate(capacity: max(1, count))
    for (place, name) in names.enumerated() {
      (columns + place).initialize(to: TextColumnBuilder(name: name))
      (cells + place).initialize(to: WaitingCells())
    }
  }

  deinit {
    columns.deinitialize(count: count)
    cells.deinitialize(count: count)
    columns.deallocate()
    cells.deallocate()
  }

  /// Adds a cell of the row that is being filled; an empty one is missing.
  ///
  /// - Parameters:
  ///   - cell: Its bytes.
  ///   - column: The place of its column.
  @inline(__always)
  public func append(_ cell: UnsafeBufferPointer<UInt8>, to column: Int) {
    cells[column].append(cell)
  }

  /// Ends a row, of which every column was given a cell.
  ///
  /// - Parameter source: The row's file or agency, as a number.
  public func endRow(source: UInt16) {
    sources.append(source)
    waiting += 1
    if waiting == Self.rowsPerBatch { fill() }
  }

  /// The table.
  ///
  /// - Returns: All rows that were ended.
  public func finish() -> ComparisonTable {
    fill()
    return ComparisonTable(columns: (0..<count).map { columns[$0].finish() }, sources: sources)
  }

  private func fill() {
    waiting = 0
    DispatchQueue.concurrentPerform(iterations: count) { place in
      cells[place].empty(into: &columns[place])
    }
  }
}

/// Cells of one column that wait to be given codes.
struct WaitingCells {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  @inline(__always)
  mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: cell)
    ends.append(bytes.count)
  }

  mutating func empty(into column: inout TextColumnBuilder) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in ends {
        column.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
