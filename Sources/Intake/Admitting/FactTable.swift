import Records

/// The facts that rows state, and which rows a later one supersedes, told when all are in.
///
/// A table of all facts would be asked at random for every row. Instead facts are only dealt out
/// by their keys while rows come, and compared at the end, one small part at a time. What a part
/// holds beyond its share of a budget rests in a file without a name.
struct FactTable: ~Copyable {
  /// A fact as it is dealt out.
  struct Entry: BitwiseCopyable {
    let key: FactKey
    let row: UInt32
    let line: Int32
  }

  /// A row that a later one supersedes.
  struct Superseded {
    /// The row's place among all that were handed over.
    let row: UInt32
    /// Its physical line.
    let line: Int32
    /// The place of the later row.
    let by: UInt32
  }

  private static let partCount = 256

  private var parts: [[Entry]]
  private var spill: SpilledFacts
  // The most facts of a part that rest in memory.
  private let share: Int

  /// Creates an empty table.
  ///
  /// - Parameter budget: The most facts that rest in memory.
  init(budget: Int = 1 << 17) {
    share = max(1, budget / Self.partCount)
    parts = Array(repeating: [], count: Self.partCount)
    spill = SpilledFacts(parts: Self.partCount)
  }

  /// Adds the facts of a part of a file.
  ///
  /// - Parameters:
  ///   - facts: The facts, in order of rows.
  ///   - rows: Rows handed over before the part.
  ///   - lines: Physical lines before the part.
  mutating func add(_ facts: [DecodedRows.Fact], behind rows: Int, lines: Int) {
    for fact in facts {
      let row = rows + Int(fact.row)
      precondition(row <= Int(UInt32.max), "\(row) rows of one source")
      let part = Int(truncatingIfNeeded: fact.key.first >> 56)
      if parts[part].count >= share { moveOut(part) }
      parts[part].append(
        Entry(
          key: fact.key, row: UInt32(row),
          line: Int32(clamping: Int(fact.line) + lines)))
    }
  }

  /// The superseded rows, in the order of the rows that supersede them.
  ///
  /// - Throws: `SpilledFacts.Fault` where what was moved out cannot be read again.
  mutating func finish() throws -> [Superseded] {
    var found: [Superseded] = []
    var search = FactSearch()
    for part in parts.indices {
      let early = try spill.read(part)
      search.begin(early.count + parts[part].count)
      search.take(early, &found)
      search.take(parts[part], &found)
      parts[part] = []
    }
    found.sort { $0.by < $1.by }
    return found
  }

  private mutating func moveOut(_ part: Int) {
    guard spill.write(parts[part], part: part) else { return }
    parts[part].removeAll(keepingCapacity: true)
  }
}
