import Foundation

@testable import Intake

/// The UTF-8 that bytes of another encoding mean, found character by character.
enum PlainText {
  /// What a reader should see of a file: nothing where its first bytes already refuse it.
  static func utf8(_ raw: [UInt8], declared: DeclaredEncoding) -> [UInt8]? {
    switch FileSignature(opening: Array(raw.prefix(8))) {
    case .archive, .unreadableText: nil
    case .utf8: Array(raw.dropFirst(3))
    case .utf16(let littleEndian): utf16(Array(raw.dropFirst(2)), littleEndian: littleEndian)
    case .text: declared == .windows1252 ? raw.flatMap(windows1252) : raw
    }
  }

  // The code page has no character for five bytes; Foundation makes controls of them.
  private static func windows1252(_ byte: UInt8) -> [UInt8] {
    if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { return [0xFF] }
    return Array((String(bytes: [byte], encoding: .windowsCP1252) ?? "").utf8)
  }

  private static func utf16(_ raw: [UInt8], littleEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    for place in stride(from: 0, to: raw.count - 1, by: 2) {
      let (first, second) = (UInt16(raw[place]), UInt16(raw[place + 1]))
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
    }
    var text: [UInt8] = []
    var place = 0
    while place < units.count {
      let isPair =
        UTF16.isLeadSurrogate(units[place]) && place + 1 < units.count
        && UTF16.isTrailSurrogate(units[place + 1])
      let some = units[place..<(place + (isPair ? 2 : 1))]
      let isAlone = !isPair && UTF16.isSurrogate(units[place])
      text += isAlone ? [0xFF] : Array(String(decoding: some, as: UTF16.self).utf8)
      place += some.count
    }
    let endsInside = units.last.map { UTF16.isLeadSurrogate($0) } ?? false
    return raw.count % 2 == 1 && !endsInside ? text + [0xFF] : text
  }
}
