/// The cells of a CSV text: RFC 4180, with or without a byte order mark.
enum CommaSeparatedText {
  /// Every row with its cells; rows without a single character are left out.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    func end() {
      row.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    while let byte = bytes.popFirst() {
      switch byte {
      case 34 where isQuoted && bytes.first == 34:
        field.append(34)
        bytes.removeFirst()
      case 34: isQuoted.toggle()
      case 44 where !isQuoted: end()
      case 13 where !isQuoted: continue
      case 10 where !isQuoted:
        end()
        if row != [""] { rows.append(row) }
        row = []
      default: field.append(byte)
      }
    }
    end()
    return row == [""] ? rows : rows + [row]
  }
}
