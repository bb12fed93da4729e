/// Tells declared elements from others while a document is parsed, by one thread at a time.
final class ElementWatch: @unchecked Sendable {
  /// What is to be done with an element that is not declared.
  struct Verdict {
    /// Its number among the strange elements.
    let stranger: Int
    /// The element as which its rows are counted and not read, or the number for none.
    let node: Int
  }

  private struct Key: Hashable {
    let place: Int
    let address: UInt
  }

  /// The most elements that are told apart; a hostile document could have endless names.
  private static let most = 500
  private static let undecided = -1

  /// What was met, in order of first appearance.
  private(set) var strangers: [StrangeElement] = []
  private let tree: ElementTree
  private let watched: [Bool]
  private var parents: [Int] = []
  private var verdicts: [Key: Verdict] = [:]
  private var inside: Set<Key> = []

  /// Watches the elements of a tree below one of them.
  ///
  /// - Parameters:
  ///   - tree: The tree, declared elements among it.
  ///   - root: The element, from the root.
  init(_ tree: ElementTree, below root: [String]) {
    self.tree = tree
    watched = tree.isBelow(root)
  }

  /// Meets an element that its parent does not declare.
  ///
  /// - Parameters:
  ///   - name: Its name, where the parser keeps it.
  ///   - parent: The element in which it stands.
  ///   - line: Its line, asked only where it is new.
  /// - Returns: What is to be done with it, or nothing where nobody watches.
  func meet(_ name: UnsafePointer<UInt8>, in parent: Int, line: () -> Int) -> Verdict? {
    guard watched[parent] else { return nil }
    let key = Key(place: parent, address: UInt(bitPattern: name))
    if let known = verdicts[key] {
      strangers[known.stranger].count += 1
      return known
    }
    guard strangers.count < Self.most else { return nil }
    let text = String(cString: name)
    let near = tree.child(of: parent, like: text)
    var stranger = StrangeElement(parent: tree.path(of: parent), line: line())
    stranger.near = near?.name
    stranger.isNearRow = near.map { tree.holdsRows($0.node) } ?? false
    stranger.personal = near == nil ? PersonalColumn.kind(of: text) : nil
    let verdict = Verdict(
      stranger: strangers.count,
      node: stranger.isNearRow ? near?.node ?? ElementTree.outside : ElementTree.outside)
    strangers.append(stranger)
    parents.append(parent)
    verdicts[key] = verdict
    return verdict
  }

  /// Meets an element inside one that is not declared: what it holds may tell what it is.
  ///
  /// - Parameters:
  ///   - name: Its name, where the parser keeps it.
  ///   - stranger: The element that is not declared.
  ///   - isDirect: Whether no other element stands between the two.
  func look(at name: UnsafePointer<UInt8>, inside stranger: Int, isDirect: Bool) {
    let key = Key(
      place: isDirect ? stranger : Self.undecided - stranger, address: UInt(bitPattern: name))
    guard inside.count < Self.most, inside.insert(key).inserted else { return }
    let text = String(cString: name)
    if isDirect, strangers[stranger].near == nil,
      let like = tree.rowHolding(text, below: parents[stranger])
    {
      strangers[stranger].near = like
      strangers[stranger].isNearRow = true
    }
    guard strangers[stranger].personal == nil, !tree.names.contains(text) else { return }
    strangers[stranger].personal = PersonalColumn.kind(of: text)
  }
}
