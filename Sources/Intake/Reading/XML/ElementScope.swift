/// Where in a document every element should be a declared one.
struct ElementScope: Hashable {
  /// The element below which all are looked at, from the root.
  let root: [String]
  /// The elements that are declared, read or not, each from the root.
  let declared: [[String]]
  /// Those of them that may not hold anything.
  let refused: [[String]]
}

/// An element that is not declared, by where it stands; its text is never looked at.
struct StrangeElement: Hashable {
  /// The declared element that holds it, from the root, such as `Message/Children/Child`.
  let parent: String
  /// The declared element that it looks like, or nothing where it looks like none.
  var near: String?
  /// Whether the one that it looks like is a row or holds rows.
  var isNearRow = false
  /// The row in it, or that it is, which is declared elsewhere, in words, or nothing.
  var displaced: String?
  /// Whether it stands where every element should be declared.
  let isBelowRoot: Bool
  /// Whether it stands for all that were met when no more could be told apart.
  var isRest = false
  /// The line of its first start tag.
  let line: Int
  /// How often it stands there.
  var count = 1

  /// Creates an element that was met once.
  ///
  /// - Parameters:
  ///   - parent: The declared element that holds it.
  ///   - isBelowRoot: Whether every element should be declared there.
  ///   - line: The line of its start tag.
  init(parent: String, isBelowRoot: Bool, line: Int) {
    self.parent = parent
    self.isBelowRoot = isBelowRoot
    self.line = line
  }

  /// Where it stands and how often, without its name, which may be personal.
  var place: String {
    let often = count == 1 ? "on line \(line)" : "\(count) times, first on line \(line)"
    guard !isRest else {
      return "inside '\(parent)', of more names than the \(ElementWatch.most) told apart, \(often)"
    }
    return "inside '\(parent)', \(often)" + (near.map { ", looks like '\($0)'" } ?? "")
      + (displaced.map { ", \($0)" } ?? "")
  }
}
