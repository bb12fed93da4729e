import Records
import Vocabulary

/// Reads a column of several codes, one in each cell or many in one.
struct SetCells: ~Copyable {
  private struct Meaning {
    var bits: UInt64 = 0
    var isKnown = true
    var repeats = false
    var isSheetMark = false
    var isOfOtherYear = false
  }

  private let field: SetField
  private let list: CodeList
  private var known = SpellingCache<Meaning>()
  // Many sets are made of few codes.
  private var codes = SpellingCache<CodeReading>()

  /// Creates a reader of a column.
  ///
  /// - Parameters:
  ///   - field: The set that the column fills.
  ///   - list: The list it is read with.
  init(field: SetField, list: CodeList) {
    self.field = field
    self.list = list
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: A trimmed cell that is not empty.
  ///   - column: The column's number, for findings.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  /// - Returns: Whether the cell says something that can be used.
  @inline(__always)
  mutating func read(
    _ cell: Cell, column: Int, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    let meaning = Self.meaning(of: cell, by: list, &known, &codes)
    if meaning.isSheetMark { report.add(.sheetMark, column) }
    if !meaning.isKnown {
      report.add(.unrecognisedCode, column)
      report.unknown?.note(cell, list: ListName(field))
    }
    if meaning.isOfOtherYear { report.add(.codeOfOtherYear, column) }
    if meaning.repeats {
      if field == .factors { report.facts.repeatsFactor = true }
      if field == .disabilities { report.facts.repeatsDisability = true }
    }
    row[field] |= meaning.bits
    return !meaning.isSheetMark
  }

  @inline(__always)
  private static func meaning(
    of cell: Cell, by list: CodeList, _ known: inout SpellingCache<Meaning>,
    _ codes: inout SpellingCache<CodeReading>
  ) -> Meaning {
    known.meaning(of: cell) { read($0, by: list, &codes) }
  }

  private static func read(
    _ cell: Cell, by list: CodeList, _ codes: inout SpellingCache<CodeReading>
  ) -> Meaning {
    if cell.isSheetMark { return Meaning(isSheetMark: true) }
    var meaning = Meaning()
    for part in cell.split(whereSeparator: isSeparator) {
      let code = Cell(rebasing: part.drop(while: isOpening)).trimmed
      guard !code.isEmpty else { continue }
      if let several = Self.codes(in: code, by: list) {
        for reading in several { add(reading, to: &meaning) }
        continue
      }
      add(codes.meaning(of: code) { list.read($0.text) }, to: &meaning)
    }
    if meaning.isKnown { return meaning }
    // A label may hold a comma itself: "speech, language and communication needs".
    var whole = Meaning()
    add(list.read(cell.text), to: &whole)
    return whole.isKnown ? whole : meaning
  }

  /// The codes of a part that holds nothing else, with blanks between them.
  private static func codes(in part: Cell, by list: CodeList) -> [CodeReading]? {
    guard part.contains(0x20) else { return nil }
    let words = part.text.split(separator: " ")
    let found = words.compactMap { list.position(ofCode: String($0)) }
    return found.count == words.count && found.count > 1 ? found.map { .code($0) } : nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
  }

  // A list as a program writes it starts with a bracket or a quote.
  private static func isOpening(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"")
  }

  private static func add(_ reading: CodeReading, to meaning: inout Meaning) {
    switch reading {
    case .code(let position), .broad(let position), .otherYear(let position):
      if case .otherYear = reading { meaning.isOfOtherYear = true }
      let bit: UInt64 = 1 << UInt64(position)
      meaning.repeats = meaning.repeats || meaning.bits & bit != 0
      meaning.bits |= bit
    case .noValue, .personOnly: break
    case .sheetMark, .schemeMissing, .unrecognised: meaning.isKnown = false
    }
  }
}
