/// One column of records as codes: 0 where nothing was sent, else the place of the value from 1.
public struct ComparisonColumn: Sendable {
  /// What the column is called.
  public let name: String
  /// A code for every record.
  public let codes: [UInt32]
  /// What the codes stand for.
  public let values: ColumnValues

  /// The code of a value that was not sent.
  public static let missing: UInt32 = 0

  /// Creates a column.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - codes: A code for every record, none above the number of values.
  ///   - values: What the codes stand for.
  public init(name: String, codes: [UInt32], values: ColumnValues) {
    precondition(
      Int(codes.reduce(0, max)) <= values.count, "a code beyond the column's values")
    self.name = name
    self.codes = codes
    self.values = values
  }

  /// Creates a column of tokens or codes from numbers, of which 0 stands for nothing sent.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - tokens: A number for every record.
  public init(name: String, tokens: [UInt64]) {
    var places: [UInt64: UInt32] = [:]
    let codes = tokens.map { token -> UInt32 in
      guard token != 0 else { return Self.missing }
      if let known = places[token] { return known }
      places[token] = UInt32(places.count + 1)
      return UInt32(places.count)
    }
    self.init(name: name, codes: codes, values: .tokens(count: places.count))
  }

  /// Creates a column of days from day numbers, of which `Int32.min` stands for nothing sent.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - days: Days since 1 January 1970, one for every record.
  public init(name: String, days: [Int32]) {
    var places: [Int32: UInt32] = [:]
    var values: [Int32] = []
    let codes = days.map { day -> UInt32 in
      guard day != Int32.min else { return Self.missing }
      if let known = places[day] { return known }
      values.append(day)
      places[day] = UInt32(values.count)
      return UInt32(values.count)
    }
    self.init(name: name, codes: codes, values: .days(values))
  }

  /// How often each code stands in the column; by code, the missing first.
  var frequencies: [Int] {
    var counts = [Int](repeating: 0, count: values.count + 1)
    for code in codes { counts[Int(code)] += 1 }
    return counts
  }

  /// How often both of two records drawn at random have a value.
  var pairPresence: Double {
    guard !codes.isEmpty else { return 1 }
    let share = Double(codes.count { $0 != Self.missing }) / Double(codes.count)
    return share * share
  }
}
