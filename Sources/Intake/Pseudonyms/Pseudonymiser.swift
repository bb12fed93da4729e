import CLanes
import Records

/// Makes keyed tokens of one kind of identifier.
///
/// A token is the first 128 bits of HMAC-SHA-256(key, domain ‖ 0x1F ‖ canonical identifier). The
/// states after the key are made once; an identifier then costs two blocks.
struct Pseudonymiser {
  /// The states after the key.
  let states: KeyedStates
  /// The bytes before every identifier.
  let domain: [UInt8]

  /// Creates a maker of tokens.
  ///
  /// - Parameters:
  ///   - key: The partnership's key.
  ///   - domain: What the identifiers are identifiers of.
  init(key: PseudonymKey, domain: TokenDomain) {
    self.init(states: key.states, domain: domain)
  }

  /// Creates a maker of tokens of states that others share.
  ///
  /// - Parameters:
  ///   - states: The states after the key.
  ///   - domain: What the identifiers are identifiers of.
  init(states: KeyedStates, domain: TokenDomain) {
    self.states = states
    self.domain = domain.bytes
  }

  /// The token of an identifier of any length.
  ///
  /// - Parameter identifier: The canonical form.
  /// - Returns: The token.
  func token(of identifier: [UInt8]) -> Token {
    let message = domain + identifier
    let last = MessageBlock()
    last.start(from: states.inner)
    var start = 0
    while message.count - start >= KeyedStates.blockBytes {
      message.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { lanes_sha256(last.state, $0 + start) }
      }
      start += KeyedStates.blockBytes
    }
    finish(last, message[start...], length: message.count)
    last.turnInsideOut(states)
    lanes_sha256(last.state, last.block)
    return last.token
  }

  private func finish(
    _ last: borrowing MessageBlock, _ rest: ArraySlice<UInt8>, length: Int
  ) {
    let block = last.block
    block.update(repeating: 0, count: KeyedStates.blockBytes)
    for (place, byte) in rest.enumerated() { block[place] = byte }
    if rest.count > MessageBlock.capacity {
      // The length finds no room behind the message and stands in a block of its own.
      block[rest.count] = 0x80
      lanes_sha256(last.state, block)
      block.update(repeating: 0, count: KeyedStates.blockBytes)
      MessageBlock.end(length, in: 0, of: block)
      block[0] = 0
    } else {
      MessageBlock.end(length, in: rest.count, of: block)
    }
    lanes_sha256(last.state, block)
  }
}
