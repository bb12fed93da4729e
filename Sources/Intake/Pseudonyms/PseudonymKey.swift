import Crypto
import Foundation
public import Vocabulary

/// The partnership's secret key, from which tokens are made; it prints as `<key>`.
///
/// Without it no token can be made, checked or turned back by trying. It is never text, stands on
/// no command line and in no environment, and its memory is overwritten when it goes.
public struct PseudonymKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The bytes a key has.
  public static let byteCount = 32
  /// The version of canonicalisation that tokens rest on; a new one makes new tokens.
  public static let canonicalisation = 1

  private let secret: SymmetricKey
  /// Whether nobody keeps it, so that what is made with it is only compared.
  let isPassing: Bool

  /// Creates a key from its bytes.
  ///
  /// - Parameter bytes: Thirty-two random bytes.
  /// - Throws: `PseudonymKeyProblem` where there are fewer or more or all are alike.
  init(bytes: [UInt8]) throws(PseudonymKeyProblem) {
    guard bytes.count == Self.byteCount else { throw .wrongLength }
    guard Set(bytes).count > 1 else { throw .notRandom }
    secret = SymmetricKey(data: bytes)
    isPassing = false
  }

  /// Creates a random key that is never kept: what is made with it means nothing later.
  static var passing: PseudonymKey {
    PseudonymKey(secret: SymmetricKey(size: .bits256), isPassing: true)
  }

  private init(secret: SymmetricKey, isPassing: Bool) {
    self.secret = secret
    self.isPassing = isPassing
  }

  /// A short name of the key, to stand beside what was made with it; it gives nothing away.
  public var id: String {
    let code = HMAC<SHA256>.authenticationCode(for: Data("continuum key id".utf8), using: secret)
    return String(ContentHash(digest: Array(code)).hexadecimal.prefix(8))
  }

  /// A hash that nobody can make without the key, to know a text again that must not be guessed.
  ///
  /// - Parameter text: The text.
  /// - Returns: Its HMAC-SHA-256; other than any token.
  public func hash(of text: String) -> ContentHash {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("continuum hash of a text\n\(text)".utf8), using: secret)
    return ContentHash(digest: Array(code))
  }

  /// A placeholder.
  public var description: String {
    "<key>"
  }

  /// A placeholder.
  public var debugDescription: String {
    "<key>"
  }

  /// A mirror that shows nothing.
  public var customMirror: Mirror {
    Mirror(self, children: [])
  }

  /// The states from which tokens are made.
  var states: KeyedStates {
    secret.withUnsafeBytes { KeyedStates(key: $0) }
  }
}
