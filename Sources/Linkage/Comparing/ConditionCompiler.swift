/// Turns conditions into steps over the codes of records.
struct ConditionCompiler {
  private let table: ComparisonTable
  /// The columns whose codes every record holds, in order.
  private(set) var stored: [DerivedColumn] = []
  /// The steps.
  private(set) var nodes: [CompiledNode] = []
  /// The values that steps look at.
  private(set) var operands: [CompiledOperand] = []
  /// The steps that others join.
  private(set) var children: [Int] = []
  /// Memory of the maps, given up by the program.
  private(set) var maps: [UnsafeMutablePointer<UInt32>] = []
  /// How many measures are remembered.
  private(set) var memos = 0

  private var storedPlaces: [StoredKey: Int] = [:]
  private var frozen: [StoredKey: FrozenValues] = [:]
  private var derived: [StoredKey: DerivedColumn] = [:]
  private var measured: [Quantity: Int] = [:]
  private var halves: [ObjectIdentifier: TextHalves] = [:]

  private struct StoredKey: Hashable {
    let column: String
    let transforms: [Transform]
    var codesOf: String?
    var codesTransforms: [Transform] = []
  }

  /// Starts for a table, of which some columns of text hold sets.
  init(_ table: ComparisonTable, sets: Set<String> = []) {
    self.table = table
    for (name, column) in SetDerivation.columns(sets, of: table) {
      derived[StoredKey(column: name, transforms: [.members])] = column
    }
  }

  /// Makes what some operands look at, several at once; what cannot be made is told where it is
  /// asked for.
  mutating func derive(_ operands: [Operand]) {
    let wanted = Array(
      Set(operands.filter { !$0.transforms.isEmpty }.map { $0.side == .left ? $0 : $0.mirrored }))
    let made = Workers.map(wanted.count) { [table] in try? DerivedColumn(wanted[$0], in: table) }
    for (operand, column) in zip(wanted, made) {
      derived[StoredKey(column: operand.column, transforms: operand.transforms)] = column
    }
  }

  /// Stores the codes of an operand with every record; returns their place.
  mutating func store(
    _ operand: Operand, inCodesOf other: Operand? = nil
  ) throws(LinkageModelError) -> Int {
    var key = StoredKey(column: operand.column, transforms: operand.transforms)
    if let other, other.column != operand.column || other.transforms != operand.transforms {
      key.codesOf = other.column
      key.codesTransforms = other.transforms
    }
    if let place = storedPlaces[key] { return place }
    var column = try derivation(operand)
    if key.codesOf != nil, let other {
      guard let translated = column.inCodes(of: try derivation(other)) else {
        throw .unsuitableColumn(operand.column)
      }
      column = translated
    }
    storedPlaces[key] = stored.count
    stored.append(column)
    return stored.count - 1
  }

  /// Stores what a rule's key is made of; returns the places, those of each side.
  mutating func keys(
    of rule: BlockingRule
  ) throws(LinkageModelError) -> [(left: Int, right: Int)] {
    guard rule.explodes.isEmpty else {
      throw .unsupported(
        "'arrays_to_explode' in the blocking rule '\(rule.text)'; it is for nightly models alone")
    }
    var keys: [(left: Int, right: Int)] = []
    for key in rule.keys {
      let place = try store(key.left)
      keys.append((place, try store(key.right, inCodesOf: key.left)))
    }
    return keys
  }

  /// Compiles a condition; returns its step.
  mutating func compile(_ condition: Condition) throws(LinkageModelError) -> Int {
    switch condition {
    case .always: return add(.always)
    case .missing(let operand): return add(.missing(try operandIndex(operand)))
    case .equal(let left, let right): return try equality(left, right)
    case .literal(let operand, let text): return try literal(operand, text)
    case .starts(let left, let right):
      return add(.starts(try text(left), try text(right)))
    case .dayMonthSwapped(let left, let right):
      return add(.dayMonthSwapped(try day(left), try day(right)))
    case .compare(.measure(.damerauLevenshtein, let left, let right), .atMost, .constant(1)):
      return add(.withinOneEdit(try halved(left), try halved(right)))
    case .compare(let left, let relation, let right):
      return add(.compare(try quantity(left), relation, try quantity(right)))
    case .all(let parts):
      let first = try compile(parts)
      return add(.all(first: first, count: parts.count))
    case .any(let parts):
      let first = try compile(parts)
      return add(.any(first: first, count: parts.count))
    case .not(let inner): return add(.not(try compile(inner)))
    }
  }

  /// Compiles parts of a condition; returns where the list of their steps starts.
  private mutating func compile(_ parts: [Condition]) throws(LinkageModelError) -> Int {
    var places: [Int] = []
    for part in parts { places.append(try compile(part)) }
    children.append(contentsOf: places)
    return children.count - places.count
  }

  private mutating func add(_ node: CompiledNode) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func quantity(_ quantity: Quantity) throws(LinkageModelError) -> Int {
    if let known = measured[quantity] { return known }
    let node: CompiledNode =
      switch quantity {
      case .constant(let number): .constant(number)
      case .value(let operand): .value(try number(operand))
      case .length(let operand): .length(try sized(operand))
      case .measure(let measure, let left, let right): try self.measure(measure, left, right)
      case .sum(let one, let other): .sum(try self.quantity(one), try self.quantity(other))
      case .difference(let one, let other):
        .difference(try self.quantity(one), try self.quantity(other))
      case .ratio(let one, let other): .ratio(try self.quantity(one), try self.quantity(other))
      case .product(let one, let other):
        .product(try self.quantity(one), try self.quantity(other))
      case .function(let function, let inner): .function(function, try self.quantity(inner))
      case .choice(let condition, let one, let other):
        .choice(try compile(condition), try self.quantity(one), try self.quantity(other))
      }
    measured[quantity] = add(node)
    return nodes.count - 1
  }

  private mutating func measure(
    _ measure: Measure, _ left: Operand, _ right: Operand
  ) throws(LinkageModelError) -> CompiledNode {
    let (one, other): (Int, Int)
    switch measure {
    case .difference: (one, other) = (try number(left), try number(right))
    case .dice, .overlap, .shared:
      (one, other) = (try operandIndex(set(left)), try operandIndex(set(right)))
    case .sameDays, .nearDays: (one, other) = (try operandIndex(left), try operandIndex(right))
    default: (one, other) = (try text(left), try text(right))
    }
    memos += 1
    return .measure(measure, one, other, memo: memos - 1)
  }

  private mutating func equality(
    _ left: Operand, _ right: Operand
  ) throws(LinkageModelError) -> Int {
    add(.equal(try operandIndex(left), try operandIndex(right, inCodesOf: left)))
  }

  private mutating func literal(
    _ operand: Operand, _ text: String
  ) throws(LinkageModelError) -> Int {
    let index = try self.text(operand)
    guard case .text(let pool) = try derivation(operand).values else { return add(.never) }
    let found = (0..<pool.count).first { pool[$0].elementsEqual(text.utf8) }
    return add(.literal(index, found.map { UInt32($0 + 1) } ?? UInt32.max))
  }

  /// An operand as text; days stand as ISO 8601.
  private mutating func text(_ operand: Operand) throws(LinkageModelError) -> Int {
    switch try derivation(operand).values {
    case .text: return try operandIndex(operand)
    case .days: return try operandIndex(operand.applying(.iso))
    default: throw .unsuitableColumn(operand.column)
    }
  }

  /// An operand as text of which the halves are known.
  private mutating func halved(_ operand: Operand) throws(LinkageModelError) -> Int {
    let index = try text(operand)
    let values = operands[index].values.takeUnretainedValue()
    let known = halves[ObjectIdentifier(values)]
    let made = known ?? TextHalves(values)
    halves[ObjectIdentifier(values)] = made
    operands[index].halves = made.packed
    return index
  }

  /// An operand of which there is a length: a set by its members, else as text.
  private mutating func sized(_ operand: Operand) throws(LinkageModelError) -> Int {
    let members = set(operand)
    if case .sets = try derivation(members).values { return try operandIndex(members) }
    return try text(operand)
  }

  /// An operand as a set, where its text holds one.
  private func set(_ operand: Operand) -> Operand {
    let members = operand.applying(.members)
    let key = StoredKey(column: members.column, transforms: members.transforms)
    return derived[key] == nil ? operand : members
  }

  /// An operand as a day; text is read as ISO 8601.
  private mutating func day(_ operand: Operand) throws(LinkageModelError) -> Int {
    switch try derivation(operand).values {
    case .days: return try operandIndex(operand)
    case .text: return try operandIndex(operand.applying(.day("%Y-%m-%d")))
    default: throw .unsuitableColumn(operand.column)
    }
  }

  private mutating func number(_ operand: Operand) throws(LinkageModelError) -> Int {
    switch try derivation(operand).values {
    case .days, .numbers: return try operandIndex(operand)
    case .text: return try operandIndex(operand.applying(.number))
    default: throw .unsuitableColumn(operand.column)
    }
  }

  private mutating func derivation(_ operand: Operand) throws(LinkageModelError) -> DerivedColumn {
    let key = StoredKey(column: operand.column, transforms: operand.transforms)
    if let known = derived[key] { return known }
    let column = try DerivedColumn(operand, in: table)
    derived[key] = column
    return column
  }

  private mutating func operandIndex(
    _ operand: Operand, inCodesOf other: Operand? = nil
  ) throws(LinkageModelError) -> Int {
    let key = StoredKey(column: operand.column, transforms: operand.transforms)
    let isRight = operand.side == .right
    let column = try derivation(operand)
    var (offset, map): (Int, UnsafeMutablePointer<UInt32>?)
    if let other, other.column != operand.column || other.transforms != operand.transforms {
      (offset, map) = (try store(operand, inCodesOf: other), nil)
    } else if let place = storedPlaces[key] {
      (offset, map) = (place, nil)
    } else {
      offset = try store(Operand(column: operand.column, side: .left))
      map = column.map.map { pointer(to: $0) }
    }
    let values = freeze(key, column.values)
    operands.append(
      CompiledOperand(
        offset: offset, isRight: isRight, map: map, view: values.view,
        values: .passUnretained(values)))
    return operands.count - 1
  }

  /// The values that the operands look at, which the program keeps alive.
  var keptAlive: [AnyObject] {
    Array(frozen.values) + Array(halves.values)
  }

  private mutating func freeze(_ key: StoredKey, _ values: ColumnValues) -> FrozenValues {
    if let known = frozen[key] { return known }
    let made = FrozenValues(values)
    frozen[key] = made
    return made
  }

  private mutating func pointer(to map: [UInt32]) -> UnsafeMutablePointer<UInt32> {
    let pointer = UnsafeMutablePointer<UInt32>.allocate(capacity: map.count)
    pointer.initialize(from: map, count: map.count)
    maps.append(pointer)
    return pointer
  }
}
