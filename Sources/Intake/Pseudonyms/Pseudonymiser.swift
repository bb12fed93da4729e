import Crypto
import Foundation
import Records

/// Makes keyed tokens of one kind of identifier.
///
/// A token is the first 128 bits of HMAC-SHA-256(key, domain ‖ 0x1F ‖ canonical identifier). The
/// state after key and domain is made once and copied for each identifier.
struct Pseudonymiser {
  private let state: HMAC<SHA256>

  /// Creates a maker of tokens.
  ///
  /// - Parameters:
  ///   - key: The partnership's key.
  ///   - domain: What the identifiers are identifiers of.
  init(key: PseudonymKey, domain: TokenDomain) {
    var state = key.keyedState
    state.update(data: domain.bytes)
    self.state = state
  }

  /// The token of an identifier.
  ///
  /// - Parameter identifier: The canonical form.
  /// - Returns: The token.
  func token(of identifier: [UInt8]) -> Token {
    var state = state
    state.update(data: identifier)
    return state.finalize().withUnsafeBytes { code in
      Token(
        high: UInt64(bigEndian: code.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        low: UInt64(bigEndian: code.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}
