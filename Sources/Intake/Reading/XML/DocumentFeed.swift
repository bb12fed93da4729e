#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives the parser the bytes of a document as it asks for them, each looked at before.
///
/// A request is answered in full until the document ends: libxml2 takes what it asks for to be
/// enough to tell one piece of markup from another. After a refusal nothing more is given.
struct DocumentFeed: ~Copyable {
  /// Whether the bytes are UTF-8 whatever the document declares.
  let isUTF8: Bool

  private var source: TextSource
  private let block: UnsafeMutableBufferPointer<UInt8>
  private var waiting: UnsafeBufferPointer<UInt8>
  private var markup = MarkupGuard()

  /// The first byte given that is no white space.
  private(set) var firstInk: UInt8?
  /// Whether nothing more will be given.
  private(set) var hasEnded = false
  /// What in the bytes is never given to the parser.
  private(set) var refusal: LexicalProblem.Kind?
  /// Why the file could not be read on.
  private(set) var failure: ReadingError?

  /// Starts at the beginning of a document; blocks have `size` bytes.
  ///
  /// `isDeclared` says that the source declares an encoding, which outranks the document.
  init(_ source: consuming TextSource, isDeclared: Bool, block size: Int) {
    isUTF8 = isDeclared || source.isTranscoded
    let least = TextSource.smallestBuffer(isTranscoded: source.isTranscoded)
    self.source = source
    block = .allocate(capacity: max(size, least))
    waiting = UnsafeBufferPointer(start: block.baseAddress, count: 0)
  }

  deinit {
    block.deallocate()
  }

  /// Writes the next bytes and returns how many; fewer than wanted only at the end.
  mutating func give(_ output: UnsafeMutablePointer<UInt8>, _ wanted: Int) -> Int {
    var count = 0
    while count < wanted {
      if waiting.isEmpty { refill() }
      guard let from = waiting.baseAddress, !waiting.isEmpty else { break }
      let some = min(waiting.count, wanted - count)
      (output + count).update(from: from, count: some)
      waiting = UnsafeBufferPointer(rebasing: waiting[some...])
      count += some
    }
    return count
  }

  /// Gives nothing more.
  mutating func end() {
    hasEnded = true
    waiting = UnsafeBufferPointer(start: block.baseAddress, count: 0)
  }

  private mutating func refill() {
    guard !hasEnded else { return }
    do throws(ReadingError) {
      let count = try source.fill(block)
      hasEnded = count == 0
      admit(UnsafeBufferPointer(rebasing: block[..<count]))
    } catch {
      failure = error
      hasEnded = true
    }
  }

  private mutating func admit(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard markup.admits(bytes) else { return refuse(.tooLarge) }
    let zero = Self.firstZero(bytes)
    waiting = UnsafeBufferPointer(rebasing: bytes[..<(zero ?? bytes.count)])
    firstInk = firstInk ?? waiting.first { !XMLBytes.isSpace($0) }
    if zero != nil { refuse(.nulByte) }
  }

  private mutating func refuse(_ kind: LexicalProblem.Kind) {
    hasEnded = true
    refusal = kind
  }

  private static func firstZero(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base, 0, bytes.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
