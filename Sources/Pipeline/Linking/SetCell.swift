import Foundation

/// The members of a cell that holds a set: a list as DuckDB and JSON write one, or members between
/// `|` or `;`.
///
/// Members stand without space and quotes around them; those of nothing, and `NULL`, are none.
struct SetCell {
  private var members: [[UInt8]] = []
  private var member: [UInt8] = []
  // The quote that is open, and whether the member had one.
  private var quote: UInt8?
  private var isQuoted = false
  private var isEscaped = false

  private static let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
  private static let parts = [UInt8(ascii: "|"), UInt8(ascii: ";")]

  /// The members, in the order in which they stand.
  ///
  /// - Complexity: O(n).
  static func members(of cell: ArraySlice<UInt8>) -> [[UInt8]] {
    guard isList(cell) else {
      return cell.split { parts.contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
    }
    if cell.contains(UInt8(ascii: "\\")),
      let texts = try? JSONDecoder().decode([String?].self, from: Data(cell))
    {
      return texts.compactMap { $0.map { trimmed(Array($0.utf8)) } }.filter { !$0.isEmpty }
    }
    var reader = SetCell()
    for byte in cell.dropFirst().dropLast() { reader.read(byte) }
    reader.endMember()
    return reader.members
  }

  /// Whether a cell is a list between brackets.
  static func isList(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.count >= 2 && cell.first == UInt8(ascii: "[") && cell.last == UInt8(ascii: "]")
  }

  private mutating func read(_ byte: UInt8) {
    if isEscaped {
      member.append(byte)
      isEscaped = false
    } else if let quote {
      readQuoted(byte, quote)
    } else if byte == UInt8(ascii: ",") {
      endMember()
    } else if Self.quotes.contains(byte), isQuoted || Self.trimmed(member).isEmpty {
      // One that closed and opens again stands for itself.
      member = isQuoted ? member + [byte] : []
      (quote, isQuoted) = (byte, true)
    } else {
      member.append(byte)
    }
  }

  private mutating func readQuoted(_ byte: UInt8, _ quote: UInt8) {
    if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == quote {
      self.quote = nil
    } else {
      member.append(byte)
    }
  }

  private mutating func endMember() {
    let text = Self.trimmed(member)
    let isNull = !isQuoted && String(decoding: text, as: UTF8.self).uppercased() == "NULL"
    if !text.isEmpty, !isNull { members.append(text) }
    (member, isQuoted) = ([], false)
  }

  private static func trimmed(_ text: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    return Array(
      text.drop { spaces.contains($0) }.reversed().drop { spaces.contains($0) }.reversed())
  }
}
