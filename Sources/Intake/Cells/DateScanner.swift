/// A place in a cell while a date is read from it.
struct DateScanner {
  private let cell: Cell
  private var index = 0

  /// Creates a scanner at the start of a cell.
  ///
  /// - Parameter cell: The cell.
  init(cell: Cell) {
    self.cell = cell
  }

  /// Passes over digits and returns their value and how many they are, at most eight.
  mutating func number() -> (value: Int, width: Int)? {
    let start = index
    var value = 0
    while index < cell.count, index - start < 8, let digit = cell[index].digit {
      value = value * 10 + digit
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// Passes over a dash, slash or full stop and returns it.
  mutating func separator() -> UInt8? {
    guard index < cell.count else { return nil }
    let byte = cell[index]
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
    else { return nil }
    index += 1
    return byte
  }

  /// Passes over a separator or a blank before the name of a month, and returns it.
  mutating func separatorBeforeName() -> UInt8? {
    guard index < cell.count, cell[index] == UInt8(ascii: " ") else { return separator() }
    index += 1
    return UInt8(ascii: " ")
  }

  /// Passes over the same sign again.
  mutating func pass(again sign: UInt8) -> Bool {
    guard index < cell.count, cell[index] == sign else { return false }
    index += 1
    return true
  }

  /// Passes over an English month, whole or its first three letters, and returns its number.
  mutating func monthName() -> Int? {
    var end = index
    while end < cell.count, (0x41...0x5A).contains(cell[end].upperCase) { end += 1 }
    let name = cell[index..<end].map(\.upperCase)
    guard name.count >= 3,
      let month = Self.months.firstIndex(where: {
        $0.starts(with: name) && (name.count == 3 || name.count == $0.count)
      }) ?? (name == Self.sept ? 8 : nil)
    else { return nil }
    index = end
    return month + 1
  }

  /// Whether nothing, a time of day or a zone follows, as XML writes a date.
  ///
  /// > Source: W3C (2004), XML Schema Part 2: Datatypes, second edition, 3.2.9.
  var isAtTimeOrEnd: Bool {
    guard index < cell.count else { return true }
    let mark = cell[index]
    if mark == UInt8(ascii: "Z") || mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-") {
      var zone = self
      // Z, or hours and minutes such as +01:00.
      return [1, 6].contains(cell.count - index) && zone.passZone() && zone.index == cell.count
    }
    guard mark == UInt8(ascii: " ") || mark == UInt8(ascii: "T") else { return false }
    var time = self
    time.index += 1
    return time.passTime()
  }

  private mutating func passTime() -> Bool {
    guard let hour = number(), hour.width <= 2, hour.value <= 24, pass(":"),
      let minute = number(), minute.width == 2, minute.value < 60
    else { return false }
    if pass(":") {
      guard let second = number(), second.width == 2, second.value <= 60 else { return false }
      if pass(".") {
        guard number() != nil else { return false }
        while number() != nil {}
      }
    }
    return (passHalf(of: hour.value) || passZone()) && index == cell.count
  }

  /// Passes over AM or PM behind an hour that has one.
  private mutating func passHalf(of hour: Int) -> Bool {
    var rest = self
    _ = rest.pass(" ")
    guard 1...12 ~= hour, rest.index + 2 == cell.count, cell[rest.index + 1].upperCase == 0x4D,
      [0x41, 0x50].contains(cell[rest.index].upperCase)
    else { return false }
    index = cell.count
    return true
  }

  private mutating func passZone() -> Bool {
    if index == cell.count || pass("Z") { return true }
    guard pass("+") || pass("-"), let hours = number() else { return false }
    guard hours.width == 2 else { return hours.width == 4 }
    return !pass(":") || number()?.width == 2
  }

  private mutating func pass(_ byte: Unicode.Scalar) -> Bool {
    guard index < cell.count, cell[index] == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private static let months: [[UInt8]] = [
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER",
    "OCTOBER", "NOVEMBER", "DECEMBER",
  ].map { Array($0.utf8) }
  private static let sept = Array("SEPT".utf8)
}
