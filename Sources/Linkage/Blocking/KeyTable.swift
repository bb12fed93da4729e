import Dispatch

/// The hashes of the keys of all records under all blocking rules.
///
/// They are made column by column, without laying any record out, for who looks for few keys among
/// those of many records.
final class KeyTable: @unchecked Sendable {
  /// What the keys of a rule are made of: of both records, or of the left and of the right one where
  /// they are not looked at alike.
  struct Rule: Sendable {
    fileprivate let sides: [[KeyHash.Part]]
    fileprivate let first: Int

    /// Whether both records are looked at alike.
    var isSymmetric: Bool { sides.count == 1 }
    /// Whether all records stand under one key.
    var isWhole: Bool { sides[0].isEmpty }
  }

  /// The rules, in the model's order.
  let rules: [Rule]
  /// How many records there are.
  let count: Int
  // Written once, before it is shared: side by side of all rules the keys of all records, 0 where a
  // part is missing.
  private let keys: UnsafeMutablePointer<UInt32>

  private static let recordsPerPiece = 1 << 14

  /// Makes the keys of a model's rules.
  init(_ model: LinkageModel, _ table: ComparisonTable) throws(LinkageModelError) {
    var compiler = ConditionCompiler(table)
    compiler.derive(model.blocking.flatMap { $0.keys.flatMap { [$0.left, $0.right] } })
    var (rules, sides): ([Rule], Int) = ([], 0)
    for rule in model.blocking {
      rules.append(Rule(sides: try compiler.sides(of: rule), first: sides))
      sides += rules[rules.count - 1].sides.count
    }
    (self.rules, count) = (rules, table.count)
    keys = .allocate(capacity: max(1, sides * count))
    let (own, columns, size) = (self, compiler.stored, Self.recordsPerPiece)
    DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { piece in
      own.fill(columns, table, piece * size..<min((piece + 1) * size, own.count))
    }
  }

  deinit {
    keys.deallocate()
  }

  private func fill(_ columns: [DerivedColumn], _ table: ComparisonTable, _ records: Range<Int>) {
    let chunk = KeyChunk(columns: columns.count)
    for first in stride(from: records.lowerBound, to: records.upperBound, by: KeyChunk.capacity) {
      let some = first..<min(first + KeyChunk.capacity, records.upperBound)
      chunk.fill(columns, of: table, some)
      for rule in rules {
        for (side, parts) in rule.sides.enumerated() {
          chunk.write(parts, to: keys + (rule.first + side) * count + first)
        }
      }
    }
  }

  /// The keys of some records under a rule, numbered.
  func index(_ rule: Int, of records: [Int]) -> KeyIndex {
    var index = KeyIndex(capacity: records.count * rules[rule].sides.count)
    for side in rules[rule].sides.indices {
      let own = keys + (rules[rule].first + side) * count
      for record in records where own[record] != 0 { index.insert(own[record]) }
    }
    return index
  }

  /// All records under some keys of a rule, as entries of blocks: the number of the key above.
  func entries(_ rule: Int, under index: KeyIndex) -> [UInt64] {
    var entries: [UInt64] = []
    let digits = UInt64(rules[rule].sides.count - 1)
    for side in rules[rule].sides.indices {
      let own = keys + (rules[rule].first + side) * count
      index.forEach(of: UnsafeBufferPointer(start: own, count: count)) { number, record in
        entries.append(UInt64(number) << 32 | UInt64(record) << digits | UInt64(side))
      }
    }
    return entries
  }
}

extension ConditionCompiler {
  /// The parts of a rule's key, of each side where they differ.
  fileprivate mutating func sides(
    of rule: BlockingRule
  ) throws(LinkageModelError) -> [[KeyHash.Part]] {
    let keys = try keys(of: rule)
    let isSymmetric = keys.allSatisfy { $0.left == $0.right }
    let sides = isSymmetric ? [keys.map(\.left)] : [keys.map(\.left), keys.map(\.right)]
    return sides.map { KeyHash.parts($0) }
  }
}
