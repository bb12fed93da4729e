/// The id by which a child is known inside the restricted store.
///
/// It is made from keyed tokens, says nothing about the child and appears in no release.
public struct ChildID: Hashable, Comparable, Sendable {
  /// What the digits are as a number.
  public let number: UInt64

  /// Sixteen hexadecimal digits.
  public var text: String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Creates an id.
  ///
  /// - Parameter number: What its digits are as a number.
  public init(number: UInt64) {
    self.number = number
  }

  /// Reads an id.
  ///
  /// - Parameter text: Sixteen hexadecimal digits, small letters; nothing else is an id.
  public init?(text: String) {
    guard text.utf8.count == 16, let number = UInt64(text, radix: 16) else { return nil }
    self.init(number: number)
    guard self.text == text else { return nil }
  }

  /// Orders ids, as their texts are ordered.
  ///
  /// - Parameters:
  ///   - lhs: An id.
  ///   - rhs: Another id.
  /// - Returns: Whether the first comes earlier.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.number < rhs.number
  }
}
