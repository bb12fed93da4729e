public import Foundation

extension LinkageModel {
  /// The model as JSON in our own form.
  ///
  /// - Returns: The file.
  /// - Throws: What the encoder throws.
  public func file() throws -> Data {
    var written = WrittenModel(self)
    written.format = Self.format
    written.origin = origin
    written.relativePrior = relativePrior > 0 ? relativePrior : nil
    written.contradictions = contradictions.isEmpty ? nil : contradictions
    written.duplicateFreeSources = duplicateFreeSources.isEmpty ? nil : duplicateFreeSources
    written.largestBlock = largestBlock
    written.matchesPerRecord = matchesPerRecord
    written.relativesPerRecord = relativesPerRecord
    written.derivedColumns = derivedColumns.isEmpty ? nil : derivedColumns
    for (place, comparison) in comparisons.enumerated() {
      written.comparisons?[place].kinship = comparison.kinship.rawValue
      for (level, answer) in comparison.levels.enumerated() {
        written.comparisons?[place].levels[level].r = answer.r
        let given = answer.termFrequency?.given ?? []
        written.comparisons?[place].levels[level].givenColumns = given.isEmpty ? nil : given
      }
    }
    return try Self.encode(written)
  }

  /// The model as JSON that loads in Splink 4 and 5; relatives count as strangers there, and
  /// a value is as common there whatever it goes with.
  ///
  /// - Parameter dialect: The database on which Splink is to run it.
  /// - Returns: The file.
  /// - Throws: `LinkageModelError.notExpressible` where the model says what Splink cannot.
  public func splinkFile(for dialect: SplinkDialect = .duckdb) throws -> Data {
    if !contradictions.isEmpty {
      throw LinkageModelError.notExpressible("a list of contradictions", dialect)
    }
    if !duplicateFreeSources.isEmpty {
      throw LinkageModelError.notExpressible("a list of duplicate-free sources", dialect)
    }
    if blocking.contains(where: { !$0.explodes.isEmpty }) {
      throw LinkageModelError.notExpressible("'arrays_to_explode' of pseudonymised sets", dialect)
    }
    let condition = SplinkCondition(dialect: dialect)
    var written = WrittenModel(self)
    written.dialect = dialect.rawValue
    for (place, comparison) in comparisons.enumerated() {
      for (level, answer) in comparison.levels.enumerated() {
        written.comparisons?[place].levels[level].condition = try condition.sql(
          answer.text, at: ModelPlace.level(level, answer.label, of: place, comparison.name))
      }
    }
    for (place, rule) in blocking.enumerated() {
      written.blocking?[place].text = try condition.sql(
        rule.text, at: "blocking rule \(place + 1)")
    }
    return try Self.encode(written)
  }

  /// What the model says and its file for Splink does not, in words.
  public var lostInSplink: [String] {
    let given = comparisons.filter { comparison in
      comparison.levels.contains { $0.termFrequency?.given.isEmpty == false }
    }.map { "'\($0.name)'" }
    var lost: [String] = []
    if relativePrior > 0 { lost.append("relatives count as strangers, so twins may be joined") }
    if !given.isEmpty {
      lost.append(
        """
        values of \(given.joined(separator: ", ")) are as common as among all records, without \
        'tf_given_columns'
        """)
    }
    if !derivedColumns.isEmpty {
      let names = derivedColumns.map { "'\($0.name)'" }.joined(separator: ", ")
      lost.append("the columns \(names) are not made there; add them to the records")
    }
    if !setColumns.isEmpty {
      let names = setColumns.sorted().map { "'\($0)'" }.joined(separator: ", ")
      lost.append("cells of the columns \(names) are not taken apart; make lists of them")
    }
    lost.append(
      """
      blocks of more than \(largestBlock) pairs are compared, which are passed over here \
      ('largest_block'): common values make many more pairs
      """)
    return lost
  }

  private static func encode(_ written: WrittenModel) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(written)
  }
}

extension WrittenModel {
  /// What Splink's form says of a model.
  init(_ model: LinkageModel) {
    self.init(
      linkType: model.linkType.rawValue, prior: model.prior, idColumn: model.idColumn,
      sourceColumn: model.sourceColumn, dialect: "duckdb",
      blocking: model.blocking.map {
        Rule(text: $0.text, arraysToExplode: $0.explodes.isEmpty ? nil : $0.explodes)
      },
      comparisons: model.comparisons.map { comparison in
        WrittenComparison(name: comparison.name, levels: comparison.levels.map(WrittenLevel.init))
      })
  }
}

extension WrittenLevel {
  init(_ level: ComparisonLevel) {
    self.init(
      condition: level.text, label: level.label, isNull: level.isNull ? true : nil, m: level.m,
      u: level.u, keepsM: level.keepsM ? true : nil, keepsU: level.keepsU ? true : nil,
      termColumn: level.termFrequency?.column, termWeight: level.termFrequency?.weight,
      termMinimum: level.termFrequency.flatMap { $0.minimum > 0 ? $0.minimum : nil },
      usesOwnChance: level.termFrequency.flatMap { $0.usesOwnChance ? true : nil })
  }
}
