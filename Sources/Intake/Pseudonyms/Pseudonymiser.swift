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
    var halves: (UInt64, UInt64) = (0, 0)
    for (index, byte) in state.finalize().prefix(16).enumerated() {
      if index < 8 {
        halves.0 = halves.0 << 8 | UInt64(byte)
      } else {
        halves.1 = halves.1 << 8 | UInt64(byte)
      }
    }
    return Token(high: halves.0, low: halves.1)
  }
}
