/// The elements at the beginning of an XML document: which repeats, and what stands in it.
///
/// A draft needs names and a few values, not a document: entities stay as they are written, and
/// what is not well formed only makes the draft poorer. The real reading is strict.
struct SampleElements {
  private struct Seen {
    var count = 0
    var hasChildren = false
    var cells: [String] = []
  }

  /// The element that is a row, from the root, or empty where none repeats.
  let rowPath: String
  /// The values in a row or around it.
  let columns: [SampleColumn]

  /// Reads a text.
  init(_ text: String) {
    var order: [String] = []
    var seen: [String: Seen] = [:]
    var stack: [String] = []
    for piece in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
      guard let end = piece.firstIndex(of: ">"), let first = piece.first else { continue }
      if first == "?" || first == "!" { continue }
      if first == "/" {
        _ = stack.popLast()
        continue
      }
      let tag = piece[..<end]
      let name = tag.prefix { !$0.isWhitespace && $0 != "/" }.split(separator: ":").last ?? ""
      let parent = stack.joined(separator: "/")
      let path = parent.isEmpty ? String(name) : "\(parent)/\(name)"
      if seen[path] == nil { order.append(path) }
      seen[parent, default: Seen()].hasChildren = true
      seen[path, default: Seen()].count += 1
      let value = piece[piece.index(after: end)...].filter { !$0.isNewline }
      let cell = value.drop { $0.isWhitespace }
      if !cell.isEmpty { seen[path]?.cells.append(String(cell)) }
      if tag.last != "/" { stack.append(String(name)) }
    }
    let row = Self.row(order, seen.mapValues { ($0.count, $0.hasChildren) })
    rowPath = row
    columns = order.filter { seen[$0]?.hasChildren == false }.compactMap { path in
      Self.column(path, row: row, cells: seen[path]?.cells ?? [])
    }
  }

  /// The shallowest element that repeats, and from it on whatever repeats in it all alone.
  private static func row(
    _ order: [String], _ seen: [String: (count: Int, hasChildren: Bool)]
  ) -> String {
    let groups = order.filter { seen[$0]?.hasChildren == true }
    let depth = { (path: String) in path.split(separator: "/").count }
    guard
      var row = groups.filter({ seen[$0]?.count ?? 0 > 1 })
        .min(by: { (depth($0), $0) < (depth($1), $1) })
    else { return "" }
    while true {
      let inside = groups.filter { $0.hasPrefix(row + "/") && depth($0) == depth(row) + 1 }
      // The text may end inside a row, so that its last one is not whole.
      guard inside.count == 1, (seen[inside[0]]?.count ?? 0) + 1 >= seen[row]?.count ?? 0 else {
        return row
      }
      row = inside[0]
    }
  }

  private static func column(_ path: String, row: String, cells: [String]) -> SampleColumn? {
    let parts = path.split(separator: "/").map(String.init)
    guard !row.isEmpty, let name = parts.last else { return nil }
    let group = parts.dropLast().joined(separator: "/")
    let isAround = row.hasPrefix(group + "/")
    guard path.hasPrefix(row + "/") || isAround else { return nil }
    let own = isAround ? "/" + path : String(path.dropFirst(row.count + 1))
    var column = SampleColumn(name: name, path: own)
    for cell in cells { column.take(cell) }
    return column
  }
}
