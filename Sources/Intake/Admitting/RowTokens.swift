import Records

/// The identifiers of one row: their canonical forms, and which bytes each token is to be made of.
///
/// Until the row is kept, a token that is to be made stands in the row as a stand-in: two of one
/// domain are equal just when their identifiers are. So nothing is hashed for a row set aside.
struct RowTokens: ~Copyable {
  private struct Message {
    var start = 0
    var count = 0
  }

  /// The canonical forms.
  var forms: CanonicalForms
  private var messages = InlineArray<8, Message>(repeating: Message())
  private let makers: [Pseudonymiser]
  private let isPassing: Bool
  // One block for each maker: the domain, then noughts; and how long the domains are.
  private let domains: UnsafeMutablePointer<UInt8>
  private let domainCounts: UnsafeMutablePointer<Int>

  /// Creates an empty row.
  ///
  /// - Parameters:
  ///   - makers: Makers of tokens, one for each field of identifiers.
  ///   - isPassing: Whether tokens are only compared, so that a faster hash than HMAC will do.
  ///   - cells: How many cells have a canonical form.
  ///   - prefix: What stands before those of the key.
  init(makers: [Pseudonymiser], isPassing: Bool, cells: Int, prefix: [UInt8]) {
    self.makers = makers
    self.isPassing = isPassing
    forms = CanonicalForms(cells: cells, prefix: prefix)
    let size = KeyedStates.blockBytes
    domains = .allocate(capacity: makers.count * size)
    domains.initialize(repeating: 0, count: makers.count * size)
    domainCounts = .allocate(capacity: makers.count)
    for (index, maker) in makers.enumerated() {
      domainCounts[index] = maker.domain.count
      for (place, byte) in maker.domain.prefix(size).enumerated() {
        domains[index * size + place] = byte
      }
    }
  }

  deinit {
    domains.deallocate()
    domainCounts.deallocate()
  }

  /// Whether a form is a reference; a word in place of one is reported and counts as missing.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - column: The column's number.
  ///   - report: Where a word in place of a reference is reported.
  /// - Returns: Whether it is one.
  @inline(__always)
  mutating func isReference(_ form: Int, column: Int, report: inout RowReport) -> Bool {
    let found = forms[form]
    guard found.count > 0 else { return false }
    guard forms.isPlaceholder(form) else { return true }
    report.add(.placeholderReference, column)
    return false
  }

  /// Fills an identifier that no column before has filled.
  @inline(__always)
  mutating func fill(
    _ field: TokenField, of row: inout PseudonymisedRow, from start: Int, count: Int
  ) {
    if !row[field].isPresent { replace(field, of: &row, from: start, count: count) }
  }

  /// Fills an identifier, whatever it was.
  @inline(__always)
  mutating func replace(
    _ field: TokenField, of row: inout PseudonymisedRow, from start: Int, count: Int
  ) {
    messages[field.rawValue] = Message(start: start, count: count)
    let words = CellWords(forms.bytes(from: start, count: count))
    var mixed = words.hash(length: count)
    for place in stride(from: start + 8, to: start + count - 8, by: 8) {
      let word = UnsafeRawPointer(forms.bytes).loadUnaligned(
        fromByteOffset: place, as: UInt64.self)
      mixed = mixed &+ (word ^ word >> 32) &* (0x9E37_79B9_7F4A_7C15 &+ UInt64(place - start) << 1)
    }
    row[field] = Token(high: mixed, low: UInt64(count))
  }

  /// Has the tokens of a row made that is kept.
  ///
  /// - Parameters:
  ///   - fields: The identifiers that the table's rows may have.
  ///   - row: The row, just added to the buffer.
  ///   - secret: The admission's secret.
  ///   - queue: Makes the tokens.
  ///   - buffer: Where they are put.
  @inline(__always)
  mutating func make(
    _ fields: UnsafeBufferPointer<TokenField>, of row: borrowing PseudonymisedRow,
    secret: FactKey.Secret, by queue: inout TokenQueue, in buffer: inout RowBuffer
  ) {
    let place = buffer.count - 1
    for field in fields where row[field].isPresent {
      let message = messages[field.rawValue]
      let identifier = forms.bytes(from: message.start, count: message.count)
      let domainCount = domainCounts[field.rawValue]
      if isPassing {
        buffer.set(Self.passing(identifier, field, secret), field, at: place)
      } else if domainCount + message.count <= MessageBlock.capacity {
        let domain = domains + field.rawValue * KeyedStates.blockBytes
        queue.add(
          identifier, standIn: row[field], domain: domain, domainCount, field, row: place,
          in: &buffer)
      } else {
        let token = makers[field.rawValue].token(of: Array(identifier))
        buffer.set(token, field, at: place)
      }
    }
  }

  /// A token under a secret that lives no longer than the admission.
  @inline(__always)
  private static func passing(
    _ identifier: UnsafeBufferPointer<UInt8>, _ field: TokenField, _ secret: FactKey.Secret
  ) -> Token {
    // An earlier pupil number is compared with numbers that hold.
    let domain = field == .formerUpn ? TokenField.upn : field
    let key = FactKey(identifier, secret: secret, domain: UInt64(domain.rawValue) + 1)
    return Token(high: key.first, low: key.second)
  }
}
