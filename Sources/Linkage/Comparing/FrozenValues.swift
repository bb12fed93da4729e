/// Values of a column at fixed places in memory, read by all workers at once.
final class FrozenValues: @unchecked Sendable {
  let values: ColumnValues
  /// The same as plain addresses, which cost no counting of references.
  let view: ValueView
  private let bytes: UnsafeMutablePointer<UInt8>
  private let starts: UnsafeMutablePointer<UInt32>
  private let numbers: UnsafeMutablePointer<Double>
  private let members: UnsafeMutablePointer<UInt32>
  private let ends: UnsafeMutablePointer<Int>

  init(_ values: ColumnValues) {
    self.values = values
    var (pool, doubles, sets) = (BytePool(), [Double](), TokenSets())
    switch values {
    case .text(let text): pool = text
    case .days(let days): doubles = days.map(Double.init)
    case .numbers(let numbers): doubles = numbers
    case .sets(let own): sets = own
    case .tokens, .bits: break
    }
    bytes = .allocate(capacity: max(1, pool.bytes.count))
    bytes.initialize(from: pool.bytes, count: pool.bytes.count)
    starts = .allocate(capacity: pool.count + 1)
    starts.initialize(to: 0)
    (starts + 1).initialize(from: pool.ends, count: pool.count)
    numbers = .allocate(capacity: max(1, doubles.count))
    numbers.initialize(from: doubles, count: doubles.count)
    members = .allocate(capacity: max(1, sets.members.count))
    members.initialize(from: sets.members, count: sets.members.count)
    ends = .allocate(capacity: sets.count + 1)
    ends.initialize(to: 0)
    (ends + 1).initialize(from: sets.ends, count: sets.count)
    view = ValueView(
      bytes: bytes, starts: starts, numbers: numbers, members: members, ends: ends)
  }

  deinit {
    bytes.deallocate()
    starts.deallocate()
    numbers.deallocate()
    members.deallocate()
    ends.deallocate()
  }

  /// Shared members of two sets or bit vectors, and how many each has; the second may be a set of
  /// another column.
  func shared(
    _ first: UInt32, _ other: FrozenValues, _ second: UInt32
  ) -> (shared: Int, left: Int, right: Int)? {
    let (one, two) = (Int(first) - 1, Int(second) - 1)
    switch (values, other.values) {
    case (.bits(let vectors), _): return vectors.overlap(one, two)
    case (.sets, .sets):
      let (ours, theirs) = (view.set(first), other.view.set(second))
      return (TokenSets.shared(ours, theirs), ours.count, theirs.count)
    default: return nil
    }
  }

  /// Days that two sets of dated members share between different sources, up to some days apart.
  func sharedDays(_ first: UInt32, _ second: UInt32, apart days: UInt32) -> Int? {
    guard case .sets = values else { return nil }
    return DatedMember.shared(view.set(first), view.set(second), apart: days)
  }
}

/// The addresses of a column's values.
struct ValueView {
  fileprivate let bytes: UnsafeMutablePointer<UInt8>
  fileprivate let starts: UnsafeMutablePointer<UInt32>
  fileprivate let numbers: UnsafeMutablePointer<Double>
  fileprivate let members: UnsafeMutablePointer<UInt32>
  fileprivate let ends: UnsafeMutablePointer<Int>

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
  /// The members of the set of a code other than the missing, ascending.
  @inline(__always)
  func set(_ code: UInt32) -> UnsafeBufferPointer<UInt32> {
    let start = ends[Int(code) - 1]
    return UnsafeBufferPointer(start: members + start, count: ends[Int(code)] - start)
  }
}
