import Vocabulary

/// What the values of a column become by a transform: every different value is made once.
struct ValueDerivation {
  /// For every code the code of what was made of it; the missing stays missing.
  let map: [UInt32]
  /// What was made.
  let values: ColumnValues

  /// Makes something of every value; nil where the transform does not fit the kind of column.
  static func of(_ values: ColumnValues, _ transform: Transform) -> ValueDerivation? {
    switch (transform, values) {
    case (.iso, .days(let days)):
      texts(days.count) { ArraySlice(Day(number: days[$0]).iso.utf8) }
    case (.iso, .text), (.iso, .tokens):
      ValueDerivation(map: identity(values.count), values: values)
    case (.day, .days):
      ValueDerivation(map: identity(values.count), values: values)
    case (.day(let format), .text(let pool)):
      DayFormat(format).map { days(pool, $0) }
    case (.number, .text(let pool)):
      numbers(pool)
    case (.match(let pattern), .text(let pool)):
      TextPattern(pattern).map { matcher in texts(pool.count) { matcher.find(pool[$0]) } }
    case (_, .text(let pool)):
      texts(pool.count) { transform.apply(pool[$0]) }
    case (_, .days):
      of(values, .iso).flatMap { text in
        of(text.values, transform).map { text.followed(by: $0) }
      }
    default:
      nil
    }
  }

  /// Both one after the other.
  func followed(by next: ValueDerivation) -> ValueDerivation {
    ValueDerivation(map: map.map { next.map[Int($0)] }, values: next.values)
  }

  private static func identity(_ count: Int) -> [UInt32] {
    Array(0...UInt32(count))
  }

  private static func texts(_ count: Int, _ make: (Int) -> ArraySlice<UInt8>?) -> ValueDerivation {
    var builder = TextColumnBuilder(name: "")
    for place in 0..<count {
      (make(place) ?? []).withUnsafeBufferPointer { builder.append($0) }
    }
    let column = builder.finish()
    return ValueDerivation(map: [0] + column.codes, values: column.values)
  }

  private static func days(_ pool: BytePool, _ format: DayFormat) -> ValueDerivation {
    let days = (0..<pool.count).map { place -> Int32 in
      guard let (year, month, day) = format.read(pool[place]) else { return Int32.min }
      return Day(year: year, month: month, day: day)?.number ?? Int32.min
    }
    let column = ComparisonColumn(name: "", days: days)
    return ValueDerivation(map: [0] + column.codes, values: column.values)
  }

  private static func numbers(_ pool: BytePool) -> ValueDerivation {
    var (map, numbers): ([UInt32], [Double]) = ([0], [])
    for place in 0..<pool.count {
      guard let number = Double(String(decoding: pool[place], as: UTF8.self)), number.isFinite
      else {
        map.append(0)
        continue
      }
      numbers.append(number)
      map.append(UInt32(numbers.count))
    }
    return ValueDerivation(map: map, values: .numbers(numbers))
  }
}
