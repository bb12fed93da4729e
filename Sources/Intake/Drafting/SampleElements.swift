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
    let places = ElementPlaces(order, seen.mapValues { ($0.count, $0.hasChildren) })
    rowPath = places.row
    columns = places.values.map { path, own in
      var column = SampleColumn(
        name: path.split(separator: "/").last.map(String.init) ?? path, path: own)
      for cell in seen[path]?.cells ?? [] { column.take(cell) }
      return column
    }
  }
}
