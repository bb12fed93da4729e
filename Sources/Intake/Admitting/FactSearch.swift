/// Finds facts that are stated again, among those of one part; used again part after part.
struct FactSearch: ~Copyable {
  private var slots: UnsafeMutablePointer<FactTable.Entry>
  private var capacity = 1024
  private var used = 0

  private static let empty = FactTable.Entry(key: .none, row: 0, line: 0)

  /// Creates an empty search.
  init() {
    slots = .allocate(capacity: capacity)
  }

  deinit {
    slots.deallocate()
  }

  /// Begins a part.
  ///
  /// - Parameter count: Its facts.
  mutating func begin(_ count: Int) {
    used = 16
    while used < count * 2 { used *= 2 }
    if used > capacity {
      slots.deallocate()
      capacity = used
      slots = .allocate(capacity: capacity)
    }
    slots.initialize(repeating: Self.empty, count: used)
  }

  /// Takes facts of the part in.
  ///
  /// - Parameters:
  ///   - facts: The facts, in order of rows.
  ///   - found: Where rows are added that a later one supersedes.
  mutating func take(_ facts: [FactTable.Entry], _ found: inout [FactTable.Superseded]) {
    for fact in facts {
      var slot = Int(truncatingIfNeeded: fact.key.second) & (used - 1)
      while slots[slot].key != fact.key, slots[slot].key != .none {
        slot = (slot + 1) & (used - 1)
      }
      if slots[slot].key == fact.key {
        found.append(.init(row: slots[slot].row, line: slots[slot].line, by: fact.row))
      }
      slots[slot] = fact
    }
  }
}
