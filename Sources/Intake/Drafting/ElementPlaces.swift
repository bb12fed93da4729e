/// Which element of a document is a row, and which values can be read beside it.
struct ElementPlaces {
  /// How often an element came, and whether it holds others.
  typealias Seen = (count: Int, hasChildren: Bool)

  /// The element that is a row, from the root, or empty where there is none.
  let row: String
  /// The values of a row: where each stands from the root, and how a format writes it.
  let values: [(path: String, own: String)]

  /// Judges the elements of a document.
  ///
  /// - Parameters:
  ///   - order: Their paths, in the order in which they first came.
  ///   - seen: How often each came.
  init(_ order: [String], _ seen: [String: Seen]) {
    let row = Self.row(order, seen)
    self.row = row
    guard !row.isEmpty else {
      values = []
      return
    }
    let early = Set(order.prefix { $0 != row })
    values = order.filter { seen[$0]?.hasChildren == false }.compactMap { path in
      Self.place(of: path, row: row, seen, comesFirst: early.contains(path)).map { (path, $0) }
    }
  }

  /// The shallowest element that repeats, and from it on whatever in it tells of a child or a number
  /// and stands alone, or comes more often; where none repeats, the one with the most values.
  private static func row(_ order: [String], _ seen: [String: Seen]) -> String {
    let groups = order.filter { seen[$0]?.hasChildren == true }
    let leaves = { (group: String) in
      order.filter { seen[$0]?.hasChildren == false && parent(of: $0) == group }
    }
    let repeated = groups.filter { seen[$0]?.count ?? 0 > 1 }
    guard var row = repeated.min(by: { (depth($0), $0) < (depth($1), $1) }) else {
      let widest = groups.max { leaves($0).count < leaves($1).count } ?? ""
      return leaves(widest).count > 1 ? widest : ""
    }
    while true {
      // An element that only holds others is passed through.
      let inside = groups.filter { parent(of: $0) == row }.map { group in
        var group = group
        while leaves(group).isEmpty, let only = groups.only(where: { parent(of: $0) == group }) {
          group = only
        }
        return group
      }
      let count = { (group: String) in seen[group]?.count ?? 0 }
      let telling = inside.filter { leaves($0).contains(where: tells) }
      // The text may end inside a row, so that its last one is not whole.
      if inside.count == 1, count(inside[0]) + 1 >= count(row),
        leaves(row).isEmpty || !telling.isEmpty
      {
        row = inside[0]
      } else if telling.count == 1, count(telling[0]) > count(row) {
        row = telling[0]
      } else {
        return row
      }
    }
  }

  /// Whether an element's name tells of a child or of something with a number.
  private static func tells(_ path: String) -> Bool {
    let words = HeaderWords(path.split(separator: "/").last.map(String.init) ?? "")
    return words.hasAny(["id", "ref", "reference", "number", "no", "urn", "upn", "dob", "birth"])
  }

  /// How a format writes where a value stands: in the row, around it, or in an element beside it
  /// that comes once and before it.
  private static func place(
    of path: String, row: String, _ seen: [String: Seen], comesFirst: Bool
  ) -> String? {
    if path.hasPrefix(row + "/") { return String(path.dropFirst(row.count + 1)) }
    let group = parent(of: path)
    if row == group || row.hasPrefix(group + "/") { return "/" + path }
    var shared = group
    while !shared.isEmpty, !row.hasPrefix(shared + "/") { shared = parent(of: shared) }
    // Above whatever repeats stands what is said of the whole file.
    guard comesFirst, !shared.isEmpty, let around = seen[shared], around.count > 1,
      let own = seen[path], own.count <= around.count
    else { return nil }
    return "/" + path
  }

  private static func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func depth(_ path: String) -> Int {
    path.split(separator: "/").count
  }
}

extension Array {
  /// The one element for which something holds, or nothing where there are none or several.
  fileprivate func only(where holds: (Element) -> Bool) -> Element? {
    let found = filter(holds)
    return found.count == 1 ? found[0] : nil
  }
}
