/// How common values were when they were counted, so that pairs weigh the same on every night.
///
/// A value that was not counted then, or by nobody, counts as seen once.
public struct TermCounts: Sendable, Hashable {
  /// Columns whose values are counted, as the model names them first.
  public let columns: [String]
  /// How often each value stood in each of them, by code, the missing first.
  public let counts: [[UInt32]]
  /// How many records had any value in each of them.
  let totals: [Int]
  /// What stood beside what, in order of `pairs`.
  public let given: [GivenTally]
  /// Counted columns and those that their values go with.
  let pairs: [Pair]

  /// A counted column and one that its values go with.
  struct Pair: Sendable, Hashable {
    let column: String
    let other: String
  }

  /// Counts the values of a table as far as a model's weights follow them.
  ///
  /// - Complexity: O(n) in the records.
  init(_ model: LinkageModel, _ table: ComparisonTable) {
    (columns, pairs) = Self.named(by: model)
    counts = columns.map { name in
      table.place(of: name).map { table.columns[$0].frequencies.map(UInt32.init) } ?? [0]
    }
    totals = Self.totals(counts)
    given = pairs.compactMap { pair in
      guard let column = table.place(of: pair.column), let other = table.place(of: pair.other)
      else { return nil }
      return GivenTally(table.columns[column], table.columns[other])
    }
  }

  /// Takes counts that were kept; nothing where they do not fit the model.
  ///
  /// - Parameters:
  ///   - counts: How often each value stood in each counted column, by code.
  ///   - given: What stood beside what.
  ///   - model: The model whose weights follow them.
  public init?(counts: [[UInt32]], given: [GivenTally], model: LinkageModel) {
    (columns, pairs) = Self.named(by: model)
    guard counts.count == columns.count, given.count == pairs.count,
      counts.allSatisfy({ !$0.isEmpty })
    else { return nil }
    self.counts = counts
    self.given = given
    totals = Self.totals(counts)
    for (pair, tally) in zip(pairs, given) {
      guard let own = self[pair.column], tally.starts.count == own.count + 1 else { return nil }
    }
  }

  private init(_ terms: TermCounts, counts: [[UInt32]], given: [GivenTally]) {
    (columns, pairs, totals) = (terms.columns, terms.pairs, terms.totals)
    (self.counts, self.given) = (counts, given)
  }

  /// The same counts of some of the values, in other codes.
  ///
  /// - Parameter origins: By column and code there the code here, the missing first; columns that
  ///   others go with keep their codes.
  /// - Returns: The counts; totals stay those of all values.
  func among(_ origins: [String: [UInt32]]) -> TermCounts {
    TermCounts(
      self,
      counts: zip(columns, counts).map { name, counts in
        origins[name]?.map { Int($0) < counts.count ? counts[Int($0)] : 0 } ?? counts
      },
      given: zip(pairs, given).map { pair, tally in
        origins[pair.column].map { tally.among($0) } ?? tally
      })
  }

  /// How many columns and how many pairs of columns a model counts.
  ///
  /// - Parameter model: The model.
  /// - Returns: Both counts.
  public static func sizes(of model: LinkageModel) -> (columns: Int, pairs: Int) {
    let (columns, pairs) = named(by: model)
    return (columns.count, pairs.count)
  }

  /// How often each value of a column stood, by code.
  subscript(column: String) -> [UInt32]? {
    columns.firstIndex(of: column).map { counts[$0] }
  }

  /// How many records had any value of a column.
  func total(_ column: String) -> Int? {
    columns.firstIndex(of: column).map { totals[$0] }
  }

  /// Whether values of another column go with those of a column.
  func isGiven(_ column: String) -> Bool {
    pairs.contains { $0.other == column }
  }

  /// What stood beside the values of a column.
  func tally(_ column: String, _ other: String) -> GivenTally? {
    pairs.firstIndex(of: Pair(column: column, other: other)).map { given[$0] }
  }

  /// Whether the counts say more of a value than that it was seen once at most.
  func tells(of code: UInt32, in column: String) -> Bool {
    if isGiven(column) { return true }
    guard let counts = self[column] else { return false }
    return Int(code) < counts.count && counts[Int(code)] > 1
  }

  private static func totals(_ counts: [[UInt32]]) -> [Int] {
    counts.map { $0.dropFirst().reduce(0) { $0 + Int($1) } }
  }

  private static func named(by model: LinkageModel) -> (columns: [String], pairs: [Pair]) {
    var (columns, pairs): ([String], [Pair]) = ([], [])
    for term in model.comparisons.flatMap(\.levels).compactMap(\.termFrequency) {
      if !columns.contains(term.column) { columns.append(term.column) }
      for other in term.given {
        let pair = Pair(column: term.column, other: other)
        if !pairs.contains(pair) { pairs.append(pair) }
      }
    }
    return (columns, pairs)
  }
}
