/// Numbers as a page writes them, the same on every machine.
///
/// Commas between thousands, a fixed number of decimals, a leading 0, never an exponent, a true
/// minus sign (U+2212), halves rounded away from zero. Rounding works on the decimal digits of the
/// value, so 0.145 as a percentage without decimals is 15%, as it is on paper.
public enum NumberText {
  /// A whole number, such as `1,234`.
  ///
  /// - Parameter value: The number.
  /// - Returns: The digits with commas between thousands.
  public static func whole(_ value: Int) -> String {
    grouped(String(value.magnitude), negative: value < 0)
  }

  /// A number with a fixed number of decimals, such as `0.60` or `1,234.5`.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - places: Decimals to show, 0 to 9.
  /// - Returns: The number; no minus sign where it rounds to zero.
  /// - Precondition: The value is finite and the places are 0 to 9.
  public static func decimal(_ value: Double, places: Int = 1) -> String {
    decimal(value, places: places, shift: 0)
  }

  /// A proportion as a percentage, such as `12.5%`.
  ///
  /// - Parameters:
  ///   - proportion: A fraction of 1, such as 0.125.
  ///   - places: Decimals to show, 0 to 9.
  /// - Returns: The percentage with its sign.
  /// - Precondition: The proportion is finite and the places are 0 to 9.
  public static func percent(_ proportion: Double, places: Int = 1) -> String {
    decimal(proportion, places: places, shift: 2) + "%"
  }

  /// A range in words, such as `10 to 12`.
  ///
  /// - Parameters:
  ///   - lower: The lower end, already written.
  ///   - upper: The upper end, already written.
  /// - Returns: Both ends with "to" between them, never a hyphen.
  public static func range(_ lower: String, _ upper: String) -> String {
    "\(lower) to \(upper)"
  }

  private static func decimal(_ value: Double, places: Int, shift: Int) -> String {
    precondition(value.isFinite, "a number on a page must be finite")
    precondition((0...9).contains(places), "a page shows 0 to 9 decimals, not \(places)")
    var digits = DecimalDigits(value.magnitude)
    digits.round(places: places + shift)
    let whole = digits.whole(shiftedBy: shift)
    let negative = value < 0 && !digits.isZero
    guard places > 0 else { return grouped(whole, negative: negative) }
    return grouped(whole, negative: negative) + "." + digits.fraction(places, shiftedBy: shift)
  }

  private static func grouped(_ digits: String, negative: Bool) -> String {
    var text = negative ? "\u{2212}" : ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
