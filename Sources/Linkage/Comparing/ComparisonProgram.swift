/// The comparisons and blocking rules of a model, compiled for one table.
final class ComparisonProgram: @unchecked Sendable {
  /// The levels of one comparison; plain numbers, so that workers share them without counting.
  struct Levels {
    /// The steps of the levels' conditions, in order.
    let roots: UnsafeMutablePointer<Int>
    /// How many levels there are.
    let count: Int
    /// The place of the codes whose absence is level 0 and whose equality is level 1; -1 where
    /// that is not so.
    let quick: Int
    /// How far the level is shifted in a pattern.
    let shift: UInt64
  }

  /// A blocking rule: values that must be equal, and what else must hold; plain numbers as well.
  struct Rule {
    /// Places of the left and right record's codes that must be the same.
    let keys: UnsafeMutablePointer<(left: Int, right: Int)>
    /// How many of them.
    let keyCount: Int
    /// The step that must hold beside them; -1 where nothing must.
    let residual: Int
    /// Whether both records are looked at alike.
    let isSymmetric: Bool
  }

  let nodes: UnsafeMutablePointer<CompiledNode>
  let operands: UnsafeMutablePointer<CompiledOperand>
  let children: UnsafeMutablePointer<Int>
  let memos: Int
  let codes: RecordCodes
  let comparisons: UnsafeMutablePointer<Levels>
  let comparisonCount: Int
  let rules: UnsafeMutablePointer<Rule>
  let ruleCount: Int
  /// By comparison and level the place of the codes whose frequency the weight follows.
  let counted: [[Int?]]
  /// By comparison and level the places of the codes that those values go with.
  let given: [[[Int]]]
  let layout: PatternLayout
  let sources: [UInt16]
  /// The place of each column's own codes by its name, for columns that any condition names.
  let stored: [DerivedColumn]
  private let values: [AnyObject]
  private let maps: [UnsafeMutablePointer<UInt32>]

  /// Compiles a model for a table.
  init(_ model: LinkageModel, for table: ComparisonTable) throws(LinkageModelError) {
    var compiler = ConditionCompiler(table, sets: model.setColumns)
    compiler.derive(model.operands)
    layout = PatternLayout(levels: model.comparisons.map(\.levels.count))
    var rules: [Rule] = []
    for rule in model.blocking { rules.append(try Self.compile(rule, &compiler)) }
    var (comparisons, counted, given): ([Levels], [[Int?]], [[[Int]]]) = ([], [], [])
    for (place, comparison) in model.comparisons.enumerated() {
      comparisons.append(try Self.compile(comparison, layout.shifts[place], &compiler))
      counted.append(try Self.counted(comparison, &compiler))
      given.append(try Self.given(comparison, table, &compiler))
    }
    nodes = Self.pinned(compiler.nodes)
    operands = Self.pinned(compiler.operands)
    children = Self.pinned(compiler.children)
    values = compiler.keptAlive
    memos = compiler.memos
    maps = compiler.maps
    stored = compiler.stored
    codes = RecordCodes(columns: compiler.stored, of: table)
    sources = table.sources
    self.comparisons = Self.pinned(comparisons)
    comparisonCount = comparisons.count
    self.rules = Self.pinned(rules)
    ruleCount = rules.count
    self.counted = counted
    self.given = given
  }

  deinit {
    for map in maps { map.deallocate() }
    nodes.deallocate()
    operands.deallocate()
    children.deallocate()
    for place in 0..<comparisonCount { comparisons[place].roots.deallocate() }
    for place in 0..<ruleCount { rules[place].keys.deallocate() }
    comparisons.deallocate()
    rules.deallocate()
  }

  private static func pinned<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    pointer.initialize(from: elements, count: elements.count)
    return pointer
  }

  private static func compile(
    _ rule: BlockingRule, _ compiler: inout ConditionCompiler
  ) throws(LinkageModelError) -> Rule {
    let keys = try compiler.keys(of: rule)
    var residual = -1
    if let condition = rule.residual { residual = try compiler.compile(condition) }
    return Rule(
      keys: pinned(keys), keyCount: keys.count, residual: residual,
      isSymmetric: keys.allSatisfy { $0.left == $0.right })
  }

  private static func compile(
    _ comparison: Comparison, _ shift: UInt64, _ compiler: inout ConditionCompiler
  ) throws(LinkageModelError) -> Levels {
    var roots: [Int] = []
    for level in comparison.levels { roots.append(try compiler.compile(level.condition)) }
    var quick = -1
    if let column = comparison.plainColumn {
      quick = try compiler.store(Operand(column: column, side: .left))
    }
    return Levels(roots: pinned(roots), count: roots.count, quick: quick, shift: shift)
  }

  private static func counted(
    _ comparison: Comparison, _ compiler: inout ConditionCompiler
  ) throws(LinkageModelError) -> [Int?] {
    var places: [Int?] = []
    for level in comparison.levels {
      guard let frequency = level.termFrequency else {
        places.append(nil)
        continue
      }
      places.append(try compiler.store(Operand(column: frequency.column, side: .left)))
    }
    return places
  }

  private static func given(
    _ comparison: Comparison, _ table: ComparisonTable, _ compiler: inout ConditionCompiler
  ) throws(LinkageModelError) -> [[Int]] {
    var places: [[Int]] = []
    for level in comparison.levels {
      var own: [Int] = []
      for column in level.termFrequency?.given ?? [] {
        let values = table.place(of: column).map { table.columns[$0].values }
        guard let values, !values.areSets else { throw .unsuitableColumn(column) }
        guard values.count <= GivenFrequencies.most else {
          throw .tooManyValues(column: column, most: GivenFrequencies.most)
        }
        own.append(try compiler.store(Operand(column: column, side: .left)))
      }
      places.append(own)
    }
    return places
  }
}
