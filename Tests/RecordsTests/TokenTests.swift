import Records
import Testing

struct TokenTests {
  private let token = Token(high: 0x0102_0304_0506_0708, low: 0x090a_0b0c_0d0e_0f10)

  @Test func `bytes are sixteen, big-endian`() {
    #expect(token.bytes == Array(1...16))
  }

  @Test func `a token is never printed`() {
    #expect("\(token)" == "<token>")
    #expect(String(describing: [token]) == "[<token>]")
    #expect(String(reflecting: token) == "<token>")
  }

  @Test func `only the token of nothing is not present`() {
    #expect(!Token.missing.isPresent)
    #expect(Token(high: 0, low: 1).isPresent)
    #expect(Token(high: 1, low: 0).isPresent)
  }

  @Test func `tokens are ordered by their bytes`() {
    let ordered = [
      Token(high: 0, low: 5), Token(high: 1, low: 0), Token(high: 1, low: 2),
      Token(high: UInt64.max, low: 0),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }
}
