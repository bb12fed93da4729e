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

  /// The first eight bytes of the hash of some bytes as a number, the highest first.
  ///
  /// - Parameter bytes: The content.
  /// - Returns: What the first sixteen digits of the hash are.
  public static func number(of bytes: [UInt8]) -> UInt64 {
    var hash = SHA256()
    hash.update(data: bytes)
    return hash.finalize().prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Creates the hash of bytes that come in pieces, so that memory does not grow with them.
  ///
  /// - Parameter pieces: The content, cut anywhere.
  /// - Complexity: O(n).
  public init(ofPieces pieces: some Sequence<[UInt8]>) {
    var hash = SHA256()
    for piece in pieces { hash.update(data: piece) }
    hexadecimal = Self.hexadecimal(hash.finalize())
  }

  /// Creates the hash from a digest that was computed piece by piece.
  ///
  /// - Parameter digest: The thirty-two bytes of a SHA-256.
  /// - Precondition: The digest has 32 bytes.
  public init(digest: [UInt8]) {
    precondition(digest.count == SHA256.byteCount, "a digest of \(digest.count) bytes")
    hexadecimal = Self.hexadecimal(digest)
  }

  /// Creates the hash that some text shows, or nil where the text shows none.
  ///
  /// - Parameter hexadecimal: Sixty-four hexadecimal digits in lower case.
  public init?(hexadecimal: String) {
    let digits = hexadecimal.utf8
    guard digits.count == 2 * SHA256.byteCount, digits.allSatisfy(Self.isDigit) else { return nil }
    self.hexadecimal = hexadecimal
  }

  /// The hexadecimal digits.
  public var description: String {
    hexadecimal
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
