import Foundation

@testable import Intake

/// RFC 4180 read byte by byte from a whole file in memory: slow, and short enough to be believed.
struct CSVReference {
  let bytes: [UInt8]
  let recordCap: Int
  let columnCap: Int

  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8], recordCap: Int, columnCap: Int = 4_096) {
    self.bytes = bytes
    self.recordCap = recordCap
    self.columnCap = columnCap
  }

  private struct Record {
    var line = 0
    var cells: [[UInt8]] = []
    var raw: [UInt8] = []
    var lines = 0
    var isBadlyQuoted = false
    var isUnclosed = false
    var hasLineEnd = false
  }

  // What is cut off at the ends of a cell, as docs/formats.md says.
  private static let blanks: [ClosedRange<UInt32>] = [
    0...0x20, 0xA0...0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000...0x3000,
    0xFEFF...0xFEFF,
  ]

  /// Everything a reader of comma-separated UTF-8 should hand over.
  mutating func seen() -> [Seen] {
    var found = nextRecord()
    while let record = found, headerFault(record) == nil, isBlank(record, written: columnCap) {
      found = nextRecord()
    }
    guard let header = found else { return [.end(.emptyFile, line: 0)] }
    if let kind = headerFault(header) { return [.end(kind, line: header.line)] }
    let written = header.cells.map { String(decoding: $0, as: UTF8.self) }
    let names = written.map { Self.cut($0, where: Self.isUnseen) }
    let width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    var seen: [Seen] = [.header(Array(names[..<width]))]
    while let record = nextRecord() {
      if fault(record) == nil, isBlank(record, written: names.count) { continue }
      let judged = judge(record, width: width, written: names.count)
      let isHeader =
        judged.cells.map { $0.map(Self.trimmed) == written[..<width].map(Self.trimmed) } ?? false
      seen.append(
        isHeader && width > 1 ? .lost(.repeatedHeader, line: record.line) : judged)
    }
    return seen
  }

  // Around the name of a column nothing counts that cannot be seen.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.properties.isWhitespace
      || scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func trimmed(_ cell: String) -> String {
    cut(cell) { scalar in blanks.contains { $0.contains(scalar.value) } }
  }

  private static func cut(_ cell: String, where isCut: (Unicode.Scalar) -> Bool) -> String {
    var scalars = Array(cell.unicodeScalars)
    while let last = scalars.last, isCut(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars.drop(while: isCut)))
  }

  private func headerFault(_ header: Record) -> LexicalProblem.Kind? {
    fault(header) ?? (header.cells.count > columnCap ? .tooLarge : nil)
  }

  // As short as commas, spaces and empty quotes are, and nothing else in it.
  private func isBlank(_ record: Record, written: Int) -> Bool {
    record.raw.count < 3 * record.cells.count
      && record.cells.dropFirst(written).allSatisfy(\.isEmpty)
      && record.cells.prefix(written).allSatisfy {
        Self.trimmed(String(decoding: $0, as: UTF8.self)).isEmpty
      }
  }

  private func judge(_ record: Record, width: Int, written: Int) -> Seen {
    if let kind = fault(record) {
      return kind == .truncated
        ? .end(kind, line: record.line, losesRow: true) : .lost(kind, line: record.line)
    }
    if record.cells.count < width && !record.hasLineEnd {
      return .end(.truncated, line: record.line, losesRow: true)
    }
    guard record.cells.count >= width, record.cells.dropFirst(written).allSatisfy(\.isEmpty) else {
      return .lost(.ragged, line: record.line)
    }
    return .row(
      line: record.line, record.cells[..<width].map { String(decoding: $0, as: UTF8.self) })
  }

  private func fault(_ record: Record) -> LexicalProblem.Kind? {
    if record.isUnclosed { return .truncated }
    if record.raw.count > recordCap { return .tooLarge }
    if record.raw.contains(0) { return .nulByte }
    if record.isBadlyQuoted { return .quoting }
    return String(validating: record.raw, as: UTF8.self) == nil ? .encoding : nil
  }

  private mutating func nextRecord() -> Record? {
    while position < bytes.count, takeLineEnd() {}
    guard position < bytes.count else { return nil }
    var record = Record()
    record.line = line
    let start = position
    repeat {
      record.cells.append(nextCell(&record))
    } while takeComma()
    record.raw = Array(bytes[start..<position])
    line += record.lines
    record.hasLineEnd = takeLineEnd()
    return record
  }

  private mutating func nextCell(_ record: inout Record) -> [UInt8] {
    let quote = position + bytes[position...].prefix { $0 == 0x20 }.count
    let isQuoted = quote < bytes.count && bytes[quote] == 0x22
    if isQuoted { position = quote }
    var cell = isQuoted ? quotedCell(&record) : []
    if isQuoted { passSpacesBeforeEnd() }
    while let byte = peek, byte != 0x2C, byte != 0x0A, byte != 0x0D {
      if isQuoted || byte == 0x22 { record.isBadlyQuoted = true }
      cell.append(byte)
      position += 1
    }
    return cell
  }

  private mutating func passSpacesBeforeEnd() {
    let end = position + bytes[position...].prefix { $0 == 0x20 }.count
    if end == bytes.count || [0x2C, 0x0A, 0x0D].contains(bytes[end]) { position = end }
  }

  private mutating func quotedCell(_ record: inout Record) -> [UInt8] {
    var cell: [UInt8] = []
    position += 1
    while let byte = peek {
      position += 1
      if byte == 0x22 {
        guard peek == 0x22 else { return cell }
        position += 1
      }
      if byte == 0x0D || (byte == 0x0A && bytes[position - 2] != 0x0D) { record.lines += 1 }
      cell.append(byte)
    }
    record.isUnclosed = true
    return cell
  }

  private var peek: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func takeComma() -> Bool {
    guard peek == 0x2C else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() -> Bool {
    guard peek == 0x0A || peek == 0x0D else { return false }
    let isReturn = peek == 0x0D
    position += 1
    if isReturn && peek == 0x0A { position += 1 }
    line += 1
    return true
  }
}
