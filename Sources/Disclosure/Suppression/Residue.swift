/// A whole number modulo the prime 2^61 - 1.
///
/// Elimination in such numbers is exact: what is a multiple of another line stays one, and that two
/// lines that are not become so has odds of about one in 10^18 (it would hide a cell too many).
struct Residue: Hashable {
  private static let prime: UInt64 = (1 << 61) - 1

  private let number: UInt64

  static let zero = Residue(number: 0)
  static let one = Residue(number: 1)

  private init(number: UInt64) {
    self.number = number
  }

  init(_ number: Int) {
    let magnitude = number.magnitude % UInt(Self.prime)
    self.number = number < 0 && magnitude > 0 ? Self.prime - UInt64(magnitude) : UInt64(magnitude)
  }

  static func * (left: Residue, right: Residue) -> Residue {
    let product = left.number.multipliedFullWidth(by: right.number)
    let low = product.low & prime
    let high = product.high << 3 | product.low >> 61
    return reduced(low + high)
  }

  static func - (left: Residue, right: Residue) -> Residue {
    reduced(left.number + (prime - right.number))
  }

  private static func reduced(_ number: UInt64) -> Residue {
    Residue(number: number >= prime ? number - prime : number)
  }

  /// What gives 1 when multiplied with it; not for 0.
  var inverse: Residue {
    var result = Residue.one
    var power = self
    var exponent = Self.prime - 2
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * power }
      power = power * power
      exponent >>= 1
    }
    return result
  }
}
