/// Makes what the weights of levels follow: how common values are.
struct LevelTerms {
  private let program: ComparisonProgram
  private let table: ComparisonTable
  private let pinned: TermCounts?
  // By column how often each value stands in it, by code; counted once.
  private var counts: [String: [Int]] = [:]

  /// By comparison and level what the weight follows; nothing where it follows nothing.
  static func of(
    _ model: LinkageModel, _ program: ComparisonProgram, _ table: ComparisonTable,
    _ pinned: TermCounts?
  ) -> [[TermWeights?]] {
    var terms = LevelTerms(program: program, table: table, pinned: pinned)
    return model.comparisons.enumerated().map { place, comparison in
      comparison.levels.indices.map { terms.weights(comparison, place, $0) }
    }
  }

  private init(program: ComparisonProgram, table: ComparisonTable, pinned: TermCounts?) {
    self.program = program
    self.table = table
    self.pinned = pinned
  }

  private mutating func weights(
    _ comparison: Comparison, _ place: Int, _ level: Int
  ) -> TermWeights? {
    guard let frequency = comparison.levels[level].termFrequency,
      let offset = program.counted[place][level], let column = table.place(of: frequency.column)
    else { return nil }
    let exact =
      frequency.usesOwnChance ? level : comparison.exactLevel(of: frequency.column) ?? level
    let (isShared, usual) = (
      comparison.kinship != .own, DefaultChances(comparison).u[exact]
    )
    let own = table.columns[column]
    if case .sets(let sets) = own.values {
      return TermWeights(
        frequency, offset: offset, isShared: isShared, usual: usual, sets: sets,
        counts: table.memberCounts[frequency.column] ?? [:])
    }
    let (counts, total) = counts(own)
    return TermWeights(
      frequency, offset: offset, isShared: isShared, usual: usual, counts: counts, total: total,
      values: pinned == nil ? nil : own.values.count,
      given: given(frequency, own, program.given[place][level], counts, total))
  }

  // How often each value stands in a column, or stood when that was counted, and all together.
  private mutating func counts(_ column: ComparisonColumn) -> (counts: [Int], total: Int) {
    let own =
      counts[column.name] ?? pinned?[column.name]?.map(Int.init) ?? column.frequencies
    counts[column.name] = own
    return (own, pinned?.total(column.name) ?? own.dropFirst().reduce(0, +))
  }

  private func given(
    _ frequency: TermFrequency, _ own: ComparisonColumn, _ offsets: [Int], _ counts: [Int],
    _ total: Int
  ) -> [GivenFrequencies] {
    zip(frequency.given, offsets).compactMap { name, offset in
      guard let place = table.place(of: name) else { return nil }
      let other = table.columns[place]
      guard let tally = pinned?.tally(frequency.column, name) else {
        return GivenFrequencies(of: own, given: other, offset: offset)
      }
      return GivenFrequencies(
        tally, of: counts, total: total, offset: offset,
        values: (own.values.count, other.values.count))
    }
  }
}
