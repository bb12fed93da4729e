/// Tells declared elements from others while a document is parsed, by one thread at a time.
///
/// Every name is looked at, however many there are; only how many are told apart is capped.
final class ElementWatch: @unchecked Sendable {
  /// What is to be done with an element that is not declared.
  struct Verdict {
    /// Its number among the strange elements.
    let stranger: Int
    /// The element as which its rows are counted and not read, or the number for none.
    let node: Int
    /// Whether that one is declared in another place.
    let isDisplaced: Bool
    /// Whether text in it would be a person's name.
    let isBearer: Bool
  }

  /// A name that says something of persons and is not declared, by where it stands.
  struct PersonalName: Hashable {
    /// What it says, in our own words.
    let kind: String
    /// The declared element in which it stands, from the root.
    let parent: String
    /// The line of the element that is not declared.
    let line: Int
  }

  private struct Key: Hashable {
    let place: Int
    let address: UInt
  }

  private struct Naming {
    let kind: String?
    let isBearer: Bool
  }

  /// The most elements that are told apart; a hostile document could have endless names.
  static let most = 500
  // What is remembered of names, so that each is looked at once; behind it each is looked at anew.
  private static let mostRemembered = 1 << 14

  /// What was met, in order of first appearance; behind the most, all others as one.
  private(set) var strangers: [StrangeElement] = []
  /// The names of persons, each kind once in each place.
  private(set) var names: [PersonalName] = []
  private let tree: ElementTree
  private let root: String
  private let isBelowRoot: [Bool]
  private let isLookedInto: [Bool]
  private let refused: [Int: String]
  private let refusedNames: Set<Int>
  private var rows: RowPlaces
  private var verdicts: [Key: Verdict] = [:]
  private var namings: [UInt: Naming] = [:]
  private var named: Set<[String]> = []

  /// Watches the elements of a tree.
  ///
  /// - Parameters:
  ///   - tree: The tree, declared elements among it.
  ///   - scope: Where every element should be a declared one.
  init(_ tree: ElementTree, _ scope: ElementScope) {
    self.tree = tree
    root = scope.root.joined(separator: "/")
    isBelowRoot = tree.isBelow(scope.root)
    isLookedInto = tree.isBelow([])
    rows = RowPlaces(tree, below: scope.root)
    var refused: [Int: String] = [:]
    for path in scope.refused {
      guard let node = tree.find(path), let name = path.last else { continue }
      refused[node] = PersonalColumn.kind(of: name) ?? name
    }
    self.refused = refused
    refusedNames = Set(scope.refused.compactMap { $0.last.flatMap(tree.number) })
  }

  /// Meets an element that its parent does not declare.
  ///
  /// - Parameters:
  ///   - name: Its name, where the parser keeps it.
  ///   - number: The name's number in the tree.
  ///   - parent: The element in which it stands.
  ///   - line: Its line, asked only where it is new.
  /// - Returns: What is to be done with it, or nothing where nobody watches.
  func meet(
    _ name: UnsafePointer<UInt8>, _ number: Int, in parent: Int, line: () -> Int
  ) -> Verdict? {
    guard isLookedInto[parent] else { return nil }
    let key = Key(place: parent, address: UInt(bitPattern: name))
    if let known = verdicts[key] {
      strangers[known.stranger].count += 1
      return known
    }
    let verdict = judge(String(cString: name), number, in: parent, line: line())
    if verdicts.count < Self.mostRemembered { verdicts[key] = verdict }
    return verdict
  }

  private func judge(_ text: String, _ number: Int, in parent: Int, line: Int) -> Verdict {
    let near = tree.child(of: parent, like: text)
    let own = near == nil ? rows.row(named: number, from: parent) : ElementTree.outside
    let nearRow = near.map { rows.isRow($0.node) ? $0.node : ElementTree.outside }
    var stranger = StrangeElement(
      parent: tree.path(of: parent), isBelowRoot: isBelowRoot[parent], line: line)
    stranger.near = near?.name
    stranger.isNearRow = near.map { tree.holdsRows($0.node) } ?? false
    let isKnown = own != ElementTree.outside || near.map { tree.holdsRows($0.node) } ?? false
    let isBearer = !isKnown && PersonalColumn.isBearer(text)
    if !isKnown, !isBearer, let kind = kind(of: text, near: near) {
      note(kind, in: stranger.parent, line: line)
    }
    return Verdict(
      stranger: list(stranger), node: nearRow ?? own, isDisplaced: own != ElementTree.outside,
      isBearer: isBearer)
  }

  /// What a name says of persons, unless it writes a declared one of that kind in another way.
  private func kind(of text: String, near: (name: String, node: Int)?) -> String? {
    let kind = PersonalColumn.kind(of: text)
    guard let near else { return kind }
    if let refused = refused[near.node] { return kind ?? refused }
    return kind == PersonalColumn.kind(of: near.name) ? nil : kind
  }

  private func list(_ stranger: StrangeElement) -> Int {
    guard strangers.count >= Self.most else {
      strangers.append(stranger)
      return strangers.count - 1
    }
    if strangers.count == Self.most {
      var rest = StrangeElement(parent: root, isBelowRoot: true, line: stranger.line)
      rest.isRest = true
      strangers.append(rest)
    } else {
      strangers[Self.most].count += 1
    }
    return Self.most
  }

  private func note(_ kind: String, in parent: String, line: Int) {
    guard named.insert([kind, parent]).inserted else { return }
    names.append(PersonalName(kind: kind, parent: parent, line: line))
  }

  /// Meets an element inside one that is not declared: its name may be that of something personal.
  ///
  /// - Parameters:
  ///   - name: Its name, where the parser keeps it.
  ///   - number: The name's number in the tree.
  ///   - stranger: The element that is not declared.
  /// - Returns: Whether text in it would be a person's name.
  func look(at name: UnsafePointer<UInt8>, _ number: Int, inside stranger: Int) -> Bool {
    guard let naming = naming(of: name, number) else { return false }
    guard !naming.isBearer else { return true }
    if let kind = naming.kind {
      note(kind, in: strangers[stranger].parent, line: strangers[stranger].line)
    }
    return false
  }

  /// Meets an attribute: what its name says of persons, it says as an element's would.
  ///
  /// - Parameters:
  ///   - name: Its name, where the parser keeps it.
  ///   - number: The name's number in the tree.
  ///   - node: The declared element that has it, or around the one that has it.
  ///   - line: The line of the tag.
  func look(atAttribute name: UnsafePointer<UInt8>, _ number: Int, of node: Int, line: () -> Int) {
    guard let kind = naming(of: name, number)?.kind else { return }
    note(kind, in: tree.path(of: node), line: line())
  }

  // What is declared anywhere says nothing, unless the format declares it in order to refuse it.
  private func naming(of name: UnsafePointer<UInt8>, _ number: Int) -> Naming? {
    guard number == 0 || refusedNames.contains(number) else { return nil }
    let address = UInt(bitPattern: name)
    if let known = namings[address] { return known }
    let text = String(cString: name)
    let naming = Naming(
      kind: PersonalColumn.kind(of: text) ?? (number == 0 ? nil : text),
      isBearer: PersonalColumn.isBearer(text))
    if namings.count < Self.mostRemembered { namings[address] = naming }
    return naming
  }

  /// Takes down that an element that is not declared had text, and that it is a person's name.
  func take(bearerInside stranger: Int) {
    note("a name", in: strangers[stranger].parent, line: strangers[stranger].line)
  }

  /// Takes down that an element of a row that is not read had text, which may be refused.
  func take(textOf node: Int, line: Int) {
    guard let kind = refused[node] else { return }
    note(kind, in: tree.path(of: tree.parent(of: node)), line: line)
  }

  /// The row, or what holds rows, that has a name, wherever it is declared.
  func row(named number: Int, from home: Int) -> Int {
    rows.row(named: number, from: home)
  }

  /// The row in an element that has a child of a name.
  func row(holding number: Int, in home: Int) -> Int {
    rows.row(holding: number, in: home)
  }

  /// The row, or what holds rows, around another, where it stands in an element.
  func row(around node: Int, in home: Int) -> Int {
    let row = tree.parent(of: node)
    return rows.isRow(row) && tree.parent(of: row) == home ? row : ElementTree.outside
  }

  /// Takes down what an element that is not declared is, by what it holds.
  func liken(_ stranger: Int, to node: Int) {
    guard strangers[stranger].near == nil, !strangers[stranger].isRest else { return }
    strangers[stranger].near = tree.name(of: node)
    strangers[stranger].isNearRow = true
  }

  /// Takes down that a row is lost because it does not stand where it is declared.
  func displace(_ node: Int, inside stranger: Int) {
    guard strangers[stranger].displaced == nil else { return }
    let home = tree.path(of: tree.parent(of: node))
    strangers[stranger].displaced = "'\(tree.name(of: node))' belongs inside '\(home)'"
  }
}
