import Crypto

/// The SHA-256 of some bytes, by which a file or a manifest is known again.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// Sixty-four hexadecimal digits in lower case.
  public let hexadecimal: String

  /// Creates the hash of some bytes.
  ///
  /// - Parameter bytes: The content.
  /// - Complexity: O(n).
  public init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    hash.update(data: Array(bytes))
    hexadecimal = Self.hexadecimal(hash.finalize())
  }

  /// The hexadecimal digits.
  public var description: String {
    hexadecimal
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
