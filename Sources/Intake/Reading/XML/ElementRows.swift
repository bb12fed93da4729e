/// Makes rows of the elements and texts that a parser meets, without a String or an allocation.
struct ElementRows {
  /// The most elements inside each other.
  static let depthCap = 64

  private struct Level {
    var node = ElementTree.outside
    var line = 0
    var inkLine = 0
    var hasElements = false
    // Whether rows are counted here and not read.
    var loss = Loss.none
    // Whether it is not declared where it stands.
    var isStranger = false
    // Whether text in it would be a person's name.
    var isBearer = false
    // The element that is not declared and in which this one stands, itself among them.
    var stranger = Int32(-1)
    // The declared element in which that one stands.
    var home = Int32(ElementTree.outside)
    // Of one that is not declared: the row that it looks like by its elements.
    var like = Int32(ElementTree.outside)
    var lastMatch = Int32(0)
    var matches = Int32(0)
    var elements = Int32(0)
  }

  private enum Loss {
    case none
    // Its name, or one around it, is almost the declared one.
    case misnamed
    // It stands where it is not declared.
    case displaced
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
      levels[depth] = Level()
      if above.stranger >= 0 { start(name, inside: above, line: line) }
      return
    }
    let number = names.number(of: name)
    let node = plan.step(from: above.node, name: number)
    levels[depth] = Level(node: node, loss: above.loss, stranger: above.stranger, home: above.home)
    guard node == ElementTree.outside else { return open(node, at: depth, line: line) }
    levels[depth].stranger = -1
    guard let verdict = watch?.meet(name, number, in: above.node, line: line) else { return }
    levels[depth].stranger = Int32(verdict.stranger)
    levels[depth].home = Int32(above.node)
    levels[depth].isStranger = true
    levels[depth].isBearer = verdict.isBearer
    levels[depth].line = line()
    guard verdict.node != ElementTree.outside else { return }
    levels[depth].node = verdict.node
    levels[depth].loss = verdict.isDisplaced ? .displaced : .misnamed
    open(verdict.node, at: depth, line: line)
  }

  /// Takes the start of an element in one that is not declared, which may be or hold a row.
  private mutating func start(
    _ name: UnsafePointer<UInt8>, inside above: Level, line: () -> Int
  ) {
    guard let watch else { return }
    let number = names.number(of: name)
    let (stranger, home) = (Int(above.stranger), Int(above.home))
    levels[depth].stranger = above.stranger
    levels[depth].home = above.home
    let row = watch.row(named: number, from: home)
    guard row != ElementTree.outside else {
      levels[depth].isBearer = watch.look(at: name, number, inside: stranger)
      if above.isStranger { weigh(number, watch) }
      return
    }
    let around = above.isStranger ? watch.row(around: row, in: home) : ElementTree.outside
    if around != ElementTree.outside {
      // The one around it is that row under another name.
      watch.liken(stranger, to: around)
      levels[depth - 1].node = around
      levels[depth - 1].loss = .misnamed
      open(around, at: depth - 1) { above.line }
    }
    levels[depth].node = row
    levels[depth].loss = around == ElementTree.outside ? .displaced : .misnamed
    open(row, at: depth, line: line)
  }

  // An element that is not declared is a row under another name by what stands directly in it.
  private func weigh(_ number: Int, _ watch: ElementWatch) {
    let level = levels + (depth - 1)
    level.pointee.elements &+= 1
    let like = Int32(watch.row(holding: number, in: Int(level.pointee.home)))
    guard like != ElementTree.outside, level.pointee.lastMatch != number,
      level.pointee.matches == 0 || level.pointee.like == like
    else { return }
    watch.liken(Int(level.pointee.stranger), to: Int(like))
    level.pointee.like = like
    level.pointee.lastMatch = Int32(number)
    level.pointee.matches &+= 1
  }

  /// Takes an attribute of the element that just started.
  mutating func attribute(_ name: UnsafePointer<UInt8>, line: () -> Int) {
    let level = levels[depth]
    guard let watch, level.node != ElementTree.outside || level.stranger >= 0 else { return }
    watch.look(
      atAttribute: name, names.number(of: name),
      of: level.node != ElementTree.outside ? level.node : Int(level.home), line: line)
  }

  /// Takes a piece of text; `line` is the one on which the piece ends.
  mutating func text(_ bytes: UnsafePointer<UInt8>, _ count: Int, line: () -> Int) {
    let level = levels + depth
    if level.pointee.loss == .none {
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
    if level.inkLine > 0 { lookBack(at: level) }
    guard level.node != ElementTree.outside else { return try end(stranger: level) }
    guard level.loss == .none else { return try end(lost: level) }
    for place in node.filled {
      slots[plan.lists[place]].close()
    }
    for place in node.tables {
      openRows -= 1
      try hand(over: plan.lists[place], line: level.line)
    }
    for place in node.cleared {
      slots[plan.lists[place]].clear()
    }
  }

  // Of an element with text: whether the text is one that may not be sent.
  private func lookBack(at level: Level) {
    if level.isBearer && !level.hasElements { watch?.take(bearerInside: Int(level.stranger)) }
    if level.loss != .none { watch?.take(textOf: level.node, line: level.inkLine) }
  }

  private mutating func end(lost level: Level) throws {
    for _ in plan.node(level.node).tables {
      openRows -= 1
      if level.loss == .displaced {
        watch?.displace(outermost(around: level), inside: Int(level.stranger))
      }
      try problem(.row(level.loss == .misnamed ? .misnamed : .displaced, line: level.line))
    }
  }

  // The element that was moved with all that stands in it; the level is that behind the last.
  private func outermost(around level: Level) -> Int {
    var place = depth + 1
    while place > 1, levels[place - 1].loss == .displaced,
      levels[place - 1].node != ElementTree.outside, levels[place - 1].stranger == level.stranger
    {
      place -= 1
    }
    return levels[place].node
  }

  // At least two elements of a row, and half of all: one alone may stand in many blocks.
  private func end(stranger level: Level) throws {
    guard level.isStranger, level.matches >= 2, level.elements <= 2 * level.matches else { return }
    for _ in plan.node(Int(level.like)).tables {
      try problem(.row(.misnamed, line: level.line))
    }
  }

  private mutating func open(_ number: Int, at depth: Int, line: () -> Int) {
    let node = plan.node(number)
    for place in node.filled where levels[depth].loss == .none {
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
