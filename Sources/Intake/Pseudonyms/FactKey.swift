/// 128 bits by which a fact of one sender is known again within a delivery.
///
/// Two lanes of folded multiplication under a secret that lives no longer than the admission, so
/// that the keys say nothing to anyone else, wherever they rest, and nobody can make two facts
/// meet.
struct FactKey: Hashable, BitwiseCopyable {
  /// The secret of one admission.
  struct Secret: Sendable {
    fileprivate let words: (UInt64, UInt64, UInt64, UInt64)

    /// Makes a new secret.
    init() {
      var random = SystemRandomNumberGenerator()
      words = (random.next(), random.next(), random.next(), random.next())
    }
  }

  /// The first half.
  let first: UInt64
  /// The second half.
  let second: UInt64

  /// No fact: a key that none has but once in 2 to the power of 128.
  static let none = FactKey(first: 0, second: 0)

  private init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  /// Makes the key of some bytes.
  ///
  /// - Parameters:
  ///   - bytes: The canonical forms of the references, each with its end marked.
  ///   - secret: The admission's secret.
  ///   - domain: What the bytes stand for; the same bytes have other keys in another domain.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, secret: Secret, domain: UInt64 = 0) {
    let (a, b, c, d) = secret.words
    let length = UInt64(truncatingIfNeeded: bytes.count)
    var one = a ^ length ^ domain << 48
    var two = c &+ length &+ domain << 48
    let start = UnsafeRawPointer(bytes.baseAddress)
    var place = 0
    while bytes.count - place > 16, let start {
      let first = start.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let second = start.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
      one = Self.fold(first ^ b ^ one, second ^ a ^ one << 32)
      two = Self.fold(second ^ d ^ two, first ^ c ^ two << 32)
      place += 16
    }
    // The last sixteen bytes or fewer; those already taken count again.
    let rest = UnsafeBufferPointer(rebasing: bytes[max(0, min(place, bytes.count - 16))...])
    let words = CellWords(rest)
    let last = rest.count > 8 ? words.last : words.last ^ b
    one = Self.fold(words.first ^ b ^ one, last ^ a ^ one << 32)
    two = Self.fold(last ^ d ^ two, words.first ^ c ^ two << 32)
    self.first = Self.fold(one ^ c, two ^ b)
    second = Self.fold(two ^ a, one ^ d) ^ one
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
