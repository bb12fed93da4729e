/// Makes rows of the elements and texts that a parser meets, without a String or an allocation.
struct ElementRows {
  /// The most elements inside each other.
  static let depthCap = 64

  private struct Level {
    var node = ElementTree.outside
    var line = 0
    var inkLine = 0
    var hasElements = false
    // The element that is not declared and in which this one stands, itself among them.
    var stranger = Int32(-1)
    // Whether rows are counted here and not read.
    var isLost = false
  }

  private let plan: ElementPlan
  private var names: NameNumbers
  private let levels: UnsafeMutablePointer<Level>
  private let slots: UnsafeMutableBufferPointer<ValueSlot>
  private let cells: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>
  private var openRows = 0

  /// How many elements are open.
  private(set) var depth = 0

  private let row: (Int, CellRow) throws -> Void
  private let problem: (LexicalProblem) throws -> Void
  private let watch: ElementWatch?

  /// Starts before the root element; to be freed with `deallocate()`.
  init(
    _ tree: ElementTree, watch: ElementWatch? = nil, row: @escaping (Int, CellRow) throws -> Void,
    problem: @escaping (LexicalProblem) throws -> Void
  ) {
    self.watch = watch
    plan = ElementPlan(tree)
    names = NameNumbers(tree.names)
    levels = .allocate(capacity: Self.depthCap + 1)
    levels.initialize(repeating: Level(), count: Self.depthCap + 1)
    levels[0].node = ElementTree.document
    slots = .allocate(capacity: tree.slotCount)
    for index in slots.indices {
      slots.initializeElement(at: index, to: ValueSlot())
    }
    cells = .allocate(capacity: tree.widest)
    cells.initialize(repeating: UnsafeBufferPointer(start: nil, count: 0), count: tree.widest)
    self.row = row
    self.problem = problem
  }

  func deallocate() {
    plan.deallocate()
    names.deallocate()
    for slot in slots {
      slot.deallocate()
    }
    slots.deallocate()
    levels.deallocate()
    cells.deallocate()
  }

  /// Whether a row is open, which is lost if the document ends here.
  var hasOpenRow: Bool {
    openRows > 0
  }

  /// Whether the root element has not ended.
  var isUnfinished: Bool {
    depth > 0 || !levels[0].hasElements
  }

  /// Takes the start of an element; `line` is asked only where a row starts.
  mutating func start(_ name: UnsafePointer<UInt8>, line: () -> Int) {
    levels[depth].hasElements = true
    let above = levels[depth]
    depth += 1
    guard above.node != ElementTree.outside else {
      levels[depth] = Level(stranger: above.stranger)
      if above.stranger >= 0 { look(at: name, inside: above) }
      return
    }
    let node = plan.step(from: above.node, name: names.number(of: name))
    levels[depth] = Level(node: node, isLost: above.isLost)
    guard node == ElementTree.outside else { return open(node, line: line) }
    guard let verdict = watch?.meet(name, in: above.node, line: line) else { return }
    levels[depth].stranger = Int32(verdict.stranger)
    guard verdict.node != ElementTree.outside else { return }
    levels[depth].node = verdict.node
    levels[depth].isLost = true
    open(verdict.node, line: line)
  }

  private func look(at name: UnsafePointer<UInt8>, inside above: Level) {
    let isDirect = depth < 2 || levels[depth - 2].stranger != above.stranger
    watch?.look(at: name, inside: Int(above.stranger), isDirect: isDirect)
  }

  /// Takes a piece of text; `line` is the one on which the piece ends.
  mutating func text(_ bytes: UnsafePointer<UInt8>, _ count: Int, line: () -> Int) {
    let level = levels + depth
    if !level.pointee.isLost {
      for place in plan.node(level.pointee.node).filled {
        slots[plan.lists[place]].add(bytes, count)
      }
    }
    guard level.pointee.inkLine == 0 else { return }
    let ink = XMLBytes.firstInk(bytes, count)
    guard ink < count else { return }
    level.pointee.inkLine = line() - Self.lineFeeds(bytes, from: ink, to: count)
  }

  /// Takes the end of the innermost element and hands over the rows that end with it.
  mutating func end() throws {
    let level = levels[depth]
    depth -= 1
    let node = plan.node(level.node)
    if level.inkLine > 0 && (level.hasElements || node.isContainer) {
      try problem(.note(.strayText, line: level.inkLine))
    }
    guard level.node != ElementTree.outside else { return }
    for place in node.filled where !level.isLost {
      slots[plan.lists[place]].close()
    }
    for place in node.tables {
      openRows -= 1
      guard !level.isLost else {
        try problem(.row(.misnamed, line: level.line))
        continue
      }
      try hand(over: plan.lists[place], line: level.line)
    }
    for place in node.cleared {
      slots[plan.lists[place]].clear()
    }
  }

  private mutating func open(_ number: Int, line: () -> Int) {
    let node = plan.node(number)
    for place in node.filled where !levels[depth].isLost {
      slots[plan.lists[place]].open()
    }
    guard !node.tables.isEmpty else { return }
    openRows += node.tables.count
    levels[depth].line = line()
  }

  private func hand(over table: Int, line: Int) throws {
    var isTooLong = false
    var count = 0
    for place in plan.columns(of: table) {
      let slot = plan.lists[place]
      cells[count] = slots[slot].text
      isTooLong = isTooLong || slots[slot].isTooLong
      count += 1
    }
    if isTooLong { return try problem(.row(.tooLarge, line: line)) }
    try row(
      table, CellRow(line: line, cells: UnsafeBufferPointer(start: cells, count: count)))
  }

  private static func lineFeeds(_ bytes: UnsafePointer<UInt8>, from: Int, to: Int) -> Int {
    var count = 0
    for place in from..<to where bytes[place] == XMLBytes.lineFeed {
      count += 1
    }
    return count
  }
}
