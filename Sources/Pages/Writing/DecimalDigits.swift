/// The decimal digits of a number, as the shortest text that reads back as the same number has
/// them.
///
struct DecimalDigits {
  /// Digits 0 to 9, most significant first.
  private var digits: [UInt8]
  /// How many of the digits stand before the decimal point; may be negative or beyond the end.
  private var point: Int

  /// Reads the digits of a finite number that is not negative.
  init(_ value: Double) {
    let halves = value.description.split(separator: "e")
    let numeral = halves.first ?? ""
    let exponent = halves.count > 1 ? Int(halves[1]) ?? 0 : 0
    let whole = numeral.prefix { $0 != "." }
    digits = numeral.utf8.filter { $0 != UInt8(ascii: ".") }.map { $0 - UInt8(ascii: "0") }
    point = whole.utf8.count + exponent
  }

  /// Whether no digit but 0 is left.
  var isZero: Bool { digits.allSatisfy { $0 == 0 } }

  /// Keeps so many decimals; a half goes away from zero.
  mutating func round(places: Int) {
    let kept = point + places
    guard kept < digits.count else { return }
    guard kept >= 0 else {
      digits = []
      return
    }
    let up = digits[kept] >= 5
    digits.removeSubrange(kept...)
    if up { carry() }
  }

  private mutating func carry() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  /// The digits before the decimal point once it has moved to the right; at least one.
  func whole(shiftedBy shift: Int) -> String {
    let text = (0..<max(point + shift, 0)).map(digit).drop { $0 == "0" }.joined()
    return text.isEmpty ? "0" : text
  }

  /// So many digits after the decimal point once it has moved to the right.
  func fraction(_ places: Int, shiftedBy shift: Int) -> String {
    (point + shift..<point + shift + places).map(digit).joined()
  }

  private func digit(_ index: Int) -> String {
    digits.indices.contains(index) ? String(digits[index]) : "0"
  }
}
