/// An ``ElementTree`` laid out flat, so that a step or a look costs no reference count.
struct ElementPlan {
  /// What an element of the tree means.
  struct Node {
    /// Slots its text goes to.
    let filled: Range<Int>
    /// Tables of which it is a row.
    let tables: Range<Int>
    /// Slots that end with it.
    let cleared: Range<Int>
    /// Whether it holds elements of the tree and no value of its own.
    let isContainer: Bool
  }

  /// The slots and tables that nodes and columns point into.
  let lists: UnsafeMutableBufferPointer<Int>

  private let nodes: UnsafeMutableBufferPointer<Node>
  private let columns: UnsafeMutableBufferPointer<Range<Int>>
  private let steps: UnsafeMutableBufferPointer<Int>
  private let width: Int

  /// Lays a tree out, in memory to be freed with `deallocate()`.
  init(_ tree: ElementTree) {
    var lists: [Int] = []
    func place(_ list: [Int]) -> Range<Int> {
      lists += list
      return lists.count - list.count..<lists.count
    }
    nodes = Self.copy(
      tree.nodes.map {
        Node(
          filled: place($0.filled), tables: place($0.tables), cleared: place($0.cleared),
          isContainer: $0.isContainer)
      })
    columns = Self.copy(tree.columns.map(place))
    steps = Self.copy(tree.steps)
    width = tree.names.count + 1
    self.lists = Self.copy(lists)
  }

  func deallocate() {
    lists.deallocate()
    nodes.deallocate()
    columns.deallocate()
    steps.deallocate()
  }

  /// What an element means.
  @inline(__always)
  func node(_ number: Int) -> Node {
    nodes[number]
  }

  /// The slots of a table's columns.
  func columns(of table: Int) -> Range<Int> {
    columns[table]
  }

  /// The element that a name leads to from another.
  @inline(__always)
  func step(from node: Int, name: Int) -> Int {
    steps[node * width + name]
  }

  private static func copy<Element>(_ array: [Element]) -> UnsafeMutableBufferPointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: array.count)
    _ = copy.initialize(from: array)
    return copy
  }
}
