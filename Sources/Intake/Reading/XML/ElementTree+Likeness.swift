extension ElementTree {
  /// Whether each element holds others and is one element or stands below it.
  ///
  /// - Parameter root: The one element, from the root.
  /// - Returns: One answer for each number of an element.
  func isBelow(_ root: [String]) -> [Bool] {
    nodes.indices.map { node in
      node > Self.document && !children(of: node).isEmpty && path(of: node, starts: root)
    }
  }

  /// The child of an element whose name differs in case or by one slip.
  ///
  /// - Parameters:
  ///   - parent: The element.
  ///   - name: The name that was written.
  /// - Returns: The child's name and number, or nothing where none is like it.
  func child(of parent: Int, like name: String) -> (name: String, node: Int)? {
    let letters = Spelling.letters(name)
    let sorted = children(of: parent).sorted { $0.name < $1.name }
    return sorted.first { Spelling.letters($0.name) == letters }
      ?? sorted.first { Self.isSlip(Spelling.letters($0.name), letters) }
  }

  // One letter more, less or other, or two that changed places.
  private static func isSlip(_ left: String, _ right: String) -> Bool {
    guard min(left.count, right.count) >= 5 else { return false }
    let distance = NearestSpelling.distance(left, right)
    return distance == 1 || (distance == 2 && left.sorted() == right.sorted())
  }
}
