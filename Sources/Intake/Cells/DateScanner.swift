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

  /// Passes over the first three letters of an English month and returns its number.
  mutating func monthName() -> Int? {
    guard index + 3 <= cell.count else { return nil }
    let letters = (0..<3).reduce(UInt32(0)) {
      $0 << 8 | UInt32(cell[index + $1].upperCase)
    }
    guard let month = Self.months.firstIndex(of: letters) else { return nil }
    index += 3
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
    guard let hour = number(), hour.width == 2, hour.value <= 24, pass(":"),
      let minute = number(), minute.width == 2, minute.value < 60
    else { return false }
    if pass(":") {
      guard let second = number(), second.width == 2, second.value <= 60 else { return false }
      if pass(".") {
        guard number() != nil else { return false }
        while number() != nil {}
      }
    }
    return passZone() && index == cell.count
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

  private static let months: [UInt32] = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ].map { name in name.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
}
