/// Values of a column at fixed places in memory, read by all workers at once.
final class FrozenValues: @unchecked Sendable {
  let values: ColumnValues
  /// The same as plain addresses, which cost no counting of references.
  let view: ValueView
  private let bytes: UnsafeMutablePointer<UInt8>
  private let starts: UnsafeMutablePointer<UInt32>
  private let numbers: UnsafeMutablePointer<Double>

  init(_ values: ColumnValues) {
    self.values = values
    var (pool, doubles) = (BytePool(), [Double]())
    switch values {
    case .text(let text): pool = text
    case .days(let days): doubles = days.map(Double.init)
    case .numbers(let numbers): doubles = numbers
    case .tokens, .bits, .sets: break
    }
    bytes = .allocate(capacity: max(1, pool.bytes.count))
    bytes.initialize(from: pool.bytes, count: pool.bytes.count)
    starts = .allocate(capacity: pool.count + 1)
    starts.initialize(to: 0)
    (starts + 1).initialize(from: pool.ends, count: pool.count)
    numbers = .allocate(capacity: max(1, doubles.count))
    numbers.initialize(from: doubles, count: doubles.count)
    view = ValueView(bytes: bytes, starts: starts, numbers: numbers)
  }

  deinit {
    bytes.deallocate()
    starts.deallocate()
    numbers.deallocate()
  }

  /// Shared members of two sets or bit vectors, and how many each has.
  func shared(_ first: UInt32, _ second: UInt32) -> (shared: Int, left: Int, right: Int)? {
    let (one, other) = (Int(first) - 1, Int(second) - 1)
    switch values {
    case .bits(let vectors): return vectors.overlap(one, other)
    case .sets(let sets): return (sets.shared(one, other), sets[one].count, sets[other].count)
    default: return nil
    }
  }
}

/// The addresses of a column's values.
struct ValueView {
  fileprivate let bytes: UnsafeMutablePointer<UInt8>
  fileprivate let starts: UnsafeMutablePointer<UInt32>
  fileprivate let numbers: UnsafeMutablePointer<Double>

  /// The text of a code other than the missing.
  @inline(__always)
  func text(_ code: UInt32) -> UnsafeBufferPointer<UInt8> {
    let start = Int(starts[Int(code) - 1])
    return UnsafeBufferPointer(start: bytes + start, count: Int(starts[Int(code)]) - start)
  }

  /// The number or day of a code other than the missing.
  @inline(__always)
  func number(_ code: UInt32) -> Double {
    numbers[Int(code) - 1]
  }
}
