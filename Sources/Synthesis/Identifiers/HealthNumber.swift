/// An NHS number from the block 999 that is never issued: nine digits and a check digit.
///
/// The check digit is 11 less the weighted sum (10 down to 2) modulo 11; where it would be 10 there
/// is no such number.
///
/// > Source: NHS Data Dictionary, NHS NUMBER; 999 is its block for tests.
enum HealthNumber {
  /// The number that stands for a running number, or nothing where there is no such number.
  static func text(_ running: Int, seed: UInt64) -> String? {
    let body = "999" + Shuffle.text(running, digits: 6, seed: seed, salt: 2)
    guard let digit = checkDigit(of: body) else { return nil }
    return body + String(digit)
  }

  static func checkDigit(of body: String) -> Int? {
    let sum = body.utf8.enumerated().reduce(0) { $0 + (10 - $1.offset) * (Int($1.element) - 48) }
    let digit = (11 - sum % 11) % 11
    return digit == 10 ? nil : digit
  }
}
