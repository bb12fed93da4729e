/// Where in a document every element should be a declared one.
struct ElementScope: Hashable {
  /// The element below which all are looked at, from the root.
  let root: [String]
  /// The elements that are declared, read or not, each from the root.
  let declared: [[String]]
}

/// An element that is not declared, by where it stands; its text is never looked at.
struct StrangeElement: Hashable {
  /// The declared element that holds it, from the root, such as `Message/Children/Child`.
  let parent: String
  /// The declared element that it looks like, or nothing where it looks like none.
  var near: String?
  /// Whether the one that it looks like is a row or holds rows.
  var isNearRow = false
  /// What its name, or that of an element in it, says of persons, or nothing.
  var personal: String?
  /// The line of its first start tag.
  let line: Int
  /// How often it stands there.
  var count = 1

  /// Where it stands and how often, without its name, which may be personal.
  var place: String {
    let often = count == 1 ? "on line \(line)" : "\(count) times, first on line \(line)"
    return "inside '\(parent)', \(often)" + (near.map { ", looks like '\($0)'" } ?? "")
  }
}
