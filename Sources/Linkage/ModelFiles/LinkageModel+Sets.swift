extension LinkageModel {
  /// The columns that a condition looks at as sets, such as those of `list_intersect` and `dice`.
  public var setColumns: Set<String> {
    Set(asked.flatMap(\.uses).filter { $0.kind == .set }.map(\.operand.column))
  }

  /// Refuses what the model asks of sets and records of text cannot answer.
  ///
  /// - Throws: `LinkageModelError` where a column is looked at as a set and as a text too, or for
  ///   its days and their sources.
  public func checkSets() throws(LinkageModelError) {
    for place in asked where place.uses.contains(where: { $0.kind == .datedSet }) {
      throw .unsupported(
        """
        days and their sources in \(place.words); they are for nightly models alone: write \
        'array_length(list_intersect())'
        """)
    }
    for column in setColumns.sorted() {
      guard let text = place(of: column, as: .text), let set = place(of: column, as: .set) else {
        continue
      }
      throw .setAndText(column: column, set: set.words, text: text.words)
    }
  }

  private typealias Place = (words: String, uses: [OperandUse])

  private func place(of column: String, as kind: OperandKind) -> Place? {
    asked.first { $0.uses.contains { $0.operand.column == column && $0.kind == kind } }
  }

  /// What conditions and rules look at, and where they stand, in words.
  private var asked: [Place] {
    comparisons.enumerated().flatMap { place, comparison in
      comparison.levels.enumerated().map { number, level in
        let place = ModelPlace.level(number, level.label, of: place, comparison.name)
        let words = level.text == level.label ? "" : "the condition '\(level.text)' of "
        return (words: words + place, uses: level.uses)
      }
    } + blocking.map { (words: "the blocking rule '\($0.text)'", uses: $0.condition.uses) }
  }
}

extension ComparisonLevel {
  // How common a value is, is asked of texts.
  fileprivate var uses: [OperandUse] {
    let counted = termFrequency.map { [$0.column] + $0.given } ?? []
    return condition.uses
      + counted.map { OperandUse(operand: Operand(column: $0, side: .left), kind: .text) }
  }
}
