import Records

/// The canonical forms of a row's references, each made once, whoever asks for it: the key of the
/// fact, tokens of one column and tokens of several.
struct CanonicalForms: ~Copyable {
  /// One cell's canonical form.
  struct Form {
    /// Where it starts.
    var start = 0
    /// Its length; bytes.
    var count = 0
    /// Whether the file has the column.
    var isThere = false
    /// Whether the cell has bytes and is no mark of a spreadsheet.
    var isSent = false
    /// Whether a digit but 0 makes it a reference at first sight.
    var hasDigit = false
    /// Whether it is a word in place of a reference, where that was asked.
    var isPlaceholder: Bool?
  }

  /// Bytes that may be read and written behind the last.
  static let slack = 8

  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 4096
  private(set) var count = 0
  private let prefix: Int
  private let forms: UnsafeMutablePointer<Form>
  private let formCount: Int
  private var verdicts = SpellingCache<Bool>()

  /// Makes room for some cells of a row.
  ///
  /// - Parameters:
  ///   - cells: How many cells have a canonical form.
  ///   - prefix: What stands before those of the key.
  init(cells: Int, prefix: [UInt8]) {
    capacity += prefix.count
    bytes = .allocate(capacity: capacity + Self.slack)
    bytes.initialize(repeating: 0, count: capacity + Self.slack)
    bytes.update(from: prefix, count: prefix.count)
    self.prefix = prefix.count
    formCount = cells
    forms = .allocate(capacity: max(1, cells))
    forms.initialize(repeating: Form(), count: max(1, cells))
  }

  deinit {
    bytes.update(repeating: 0, count: count)
    bytes.deallocate()
    forms.deallocate()
  }

  /// Begins the next row.
  @inline(__always)
  mutating func begin() {
    count = prefix
  }

  /// The canonical form of a cell that was added.
  @inline(__always)
  subscript(form: Int) -> Form {
    forms[form]
  }

  /// Adds a cell's canonical form.
  ///
  /// - Parameters:
  ///   - cell: The trimmed cell, or nothing where the file does not have the column.
  ///   - form: Its place among the forms.
  @inline(__always)
  mutating func add(_ cell: Cell?, as form: Int) {
    guard let cell, !cell.isEmpty else {
      forms[form] = Form(start: count, isThere: cell != nil)
      return
    }
    reserve(cell.count)
    let (written, hasDigit) = Reference.write(cell, to: bytes + count)
    forms[form] = Form(
      start: count, count: written, isThere: true, isSent: !cell.isSheetMark, hasDigit: hasDigit)
    count += written
  }

  /// Adds bytes that belong to no cell.
  @inline(__always)
  mutating func add(byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count += 1
  }

  /// Adds a form again, as part of something joined.
  @inline(__always)
  mutating func add(copyOf form: Form) {
    reserve(form.count)
    let memory = UnsafeMutableRawPointer(bytes)
    // By words: both ends have room for one more, and what is behind the count means nothing.
    for place in stride(from: 0, to: form.count, by: 8) {
      let word = memory.loadUnaligned(fromByteOffset: form.start + place, as: UInt64.self)
      memory.storeBytes(of: word, toByteOffset: count + place, as: UInt64.self)
    }
    count += form.count
  }

  /// Adds a pupil's or a patient's number, where its check digit is right; `.0` at its end is a
  /// spreadsheet's.
  mutating func add(number cell: Cell, isNHS: Bool) -> Bool {
    let length = isNHS ? NHSNumber.length : UniquePupilNumber.length
    reserve(length)
    let cell = Reference.withoutPoint(cell)
    let isValid =
      isNHS
      ? NHSNumber.write(cell, to: bytes + count) : UniquePupilNumber.write(cell, to: bytes + count)
    count += isValid ? length : 0
    return isValid
  }

  /// Adds bytes of a code.
  mutating func add(code: UnsafeBufferPointer<UInt8>) {
    reserve(code.count)
    if let base = code.baseAddress { (bytes + count).update(from: base, count: code.count) }
    count += code.count
  }

  /// Takes back what was added from a place on.
  @inline(__always)
  mutating func cut(to place: Int) {
    count = place
  }

  /// Bytes that were added.
  @inline(__always)
  func bytes(from start: Int, count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + start, count: count)
  }

  /// Whether a form is a word or a sign in place of a reference; worked out once for a row.
  ///
  /// - Parameter form: Its place among the forms.
  /// - Returns: Whether it is one.
  @inline(__always)
  mutating func isPlaceholder(_ form: Int) -> Bool {
    guard !forms[form].hasDigit else { return false }
    if let isPlaceholder = forms[form].isPlaceholder { return isPlaceholder }
    let bytes = bytes(from: forms[form].start, count: forms[form].count)
    let isPlaceholder = verdicts.meaning(of: bytes) { Reference.isPlaceholder(Array($0)[...]) }
    forms[form].isPlaceholder = isPlaceholder
    return isPlaceholder
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(count + more) }
  }

  private mutating func grow(_ needed: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: needed * 2 + Self.slack)
    larger.initialize(repeating: 0, count: needed * 2 + Self.slack)
    larger.update(from: bytes, count: count)
    bytes.update(repeating: 0, count: capacity)
    bytes.deallocate()
    bytes = larger
    capacity = needed * 2
  }
}
