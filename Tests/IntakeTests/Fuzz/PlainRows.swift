@testable import Intake

/// The rows and notes of a document's tree, found by walking it for every cell.
struct PlainRows {
  private let tables: [XMLTable]
  private var seen: [Seen] = []
  // Elements from the root to the one that is looked at.
  private var path: [PlainXML.Element] = []

  init(_ tables: [XMLTable]) {
    self.tables = tables
  }

  /// Everything a reader of the tables should hand over.
  static func of(_ root: PlainXML.Element, _ tables: [XMLTable]) -> [Seen] {
    var rows = PlainRows(tables)
    rows.walk(root)
    return rows.seen
  }

  private mutating func walk(_ element: PlainXML.Element) {
    path.append(element)
    for child in element.children { walk(child) }
    let names = path.map(\.name)
    if element.inkLine > 0 && (!element.children.isEmpty || isContainer(names)) {
      seen.append(.note(.strayText, line: element.inkLine))
    }
    for (number, table) in tables.enumerated() where table.path == names {
      let cells = table.columns.map { cell(table.fullPath(of: $0), table, until: element.end) }
      seen.append(.row(number, line: element.line, cells))
    }
    path.removeLast()
  }

  private func isContainer(_ names: [String]) -> Bool {
    let columns = tables.flatMap { table in table.columns.map { table.fullPath(of: $0) } }
    let all = columns + tables.map(\.path)
    return !columns.contains(names)
      && all.contains { $0.count > names.count && $0.starts(with: names) }
  }

  // The values below the last element that the value's path shares with the row's.
  private func cell(_ full: [String], _ table: XMLTable, until end: Int) -> String {
    let shared = zip(full, table.path).prefix { $0 == $1 }.count
    let values = find(Array(full[shared...]), below: path[shared - 1]).filter { $0.end <= end }
    return values.map { Self.trimmed($0.text) }.filter { !$0.isEmpty }.joined(separator: "|")
  }

  private func find(_ names: [String], below element: PlainXML.Element) -> [PlainXML.Element] {
    guard let first = names.first else { return [element] }
    return element.children.filter { $0.name == first }
      .flatMap { find(Array(names.dropFirst()), below: $0) }
  }

  private static func trimmed(_ text: [UInt8]) -> String {
    let isSpace = { (byte: UInt8) in byte == 32 || byte == 10 || byte == 9 || byte == 13 }
    let start = text.drop(while: isSpace)
    return String(decoding: start.reversed().drop(while: isSpace).reversed(), as: UTF8.self)
  }
}
