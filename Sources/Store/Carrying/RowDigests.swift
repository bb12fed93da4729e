import Foundation

/// The rows of one table by number, each with the hash of what it says.
struct RowDigests: Equatable {
  /// One row; three numbers of eight bytes, as the store keeps them.
  struct Row: Equatable, BitwiseCopyable {
    let number: Int64
    /// The first half of the hash of what it says.
    let high: UInt64
    /// A quarter of the hash, then the line at which it stands; 0 where that is none of its values.
    private let low: UInt64

    init(_ number: Int64, _ hash: RowHash, line: Int32 = 0) {
      self.number = number
      high = hash.high
      low = hash.low & 0xFFFF_FFFF_0000_0000 | UInt64(UInt32(bitPattern: line))
    }

    /// Whether another row says the same, at whatever line.
    func says(sameAs other: Row) -> Bool {
      high == other.high && (low ^ other.low) >> 32 == 0
    }
  }

  /// What became of a table's rows.
  struct Difference: Equatable {
    /// Numbers of rows that went, or say other things now, ascending.
    var gone: [Int64] = []
    /// Positions of rows that came, or say other things now, in the order of their numbers.
    var come: [Int] = []
    /// Positions of rows that only stand at another line now, in the order of their numbers.
    var moved: [Int] = []
  }

  private static let rowsOfPart = 40_000

  private(set) var rows: [Row] = []

  init(_ rows: [Row] = []) {
    self.rows = rows
  }

  /// Reads rows back from their parts.
  init(parts: [Data]) {
    for part in parts {
      let count = part.count / MemoryLayout<Row>.stride
      part.withUnsafeBytes { bytes in
        for place in 0..<count {
          rows.append(
            bytes.loadUnaligned(fromByteOffset: place * MemoryLayout<Row>.stride, as: Row.self))
        }
      }
    }
  }

  /// The rows in order of their numbers, as bytes in parts that one value of a table can hold.
  var parts: [Data] {
    let sorted = inOrder.map { rows[$0] }
    return stride(from: 0, to: sorted.count, by: Self.rowsOfPart).map { start in
      sorted[start..<min(start + Self.rowsOfPart, sorted.count)].withUnsafeBytes { Data($0) }
    }
  }

  /// What differs from the rows of an earlier night, which are in order of their numbers.
  ///
  /// - Complexity: O(n) where the rows are in order of their numbers.
  func difference(from earlier: RowDigests) -> Difference {
    var difference = Difference()
    var before = earlier.rows[...]
    for place in inOrder {
      let row = rows[place]
      while let first = before.first, first.number < row.number {
        difference.gone.append(first.number)
        before.removeFirst()
      }
      guard let same = before.first, same.number == row.number else {
        difference.come.append(place)
        continue
      }
      before.removeFirst()
      guard !same.says(sameAs: row) else {
        if same != row { difference.moved.append(place) }
        continue
      }
      difference.gone.append(row.number)
      difference.come.append(place)
    }
    difference.gone += before.map(\.number)
    return difference
  }

  private var inOrder: [Int] {
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.number < $1.number }
    return isSorted
      ? Array(rows.indices) : rows.indices.sorted { rows[$0].number < rows[$1].number }
  }
}
