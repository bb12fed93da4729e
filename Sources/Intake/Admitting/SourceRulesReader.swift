import Records
import Vocabulary

/// Tells the rules about all rows of a source of the rows, in their order, as parts come in.
final class SourceRulesReader {
  // Far enough that memory answers meanwhile, near enough that its answer is still there.
  private static let rowsAhead = 12

  private let rules: SourceRules
  private let concerned: [Bool]
  private let asOf: Day
  // The file that last stated a fact, by half of the fact's key; asked only where there are several
  // files, and not of police rows, which are too many. Two of twenty million facts meet once in
  // ninety thousand deliveries, and then no more than a query is not asked.
  private var fileOfFact = TokenTable<Int32>()
  private let hasEarlierFiles: Bool

  /// Starts before the first row.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - asOf: The reference date of every figure.
  init(_ source: SourceSettings, asOf: Day) {
    rules = SourceRules(source.format)
    concerned = source.format.tables.map { table in
      RuleBook.sourceRules.contains { $0.concerns(table) }
    }
    self.asOf = asOf
    hasEarlierFiles = source.files.count > 1
  }

  /// Takes the rows of a part of a file.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - file: The file's position in the delivery.
  ///   - lines: Physical lines before the part.
  ///   - report: Takes a rule that is broken, the column and the line.
  func take(
    _ part: DecodedRows, file: Int, behind lines: Int, report: (Rule, String, Int) -> Void
  ) {
    guard part.tables.isEmpty ? concerned[part.table] : concerned.contains(true) else { return }
    var number = 0
    var fact = 0
    for batch in part.batches {
      var row = SourceRow(batch, asOf: asOf)
      var later = row
      for index in 0..<batch.count {
        let table = part.tables.isEmpty ? part.table : Int(part.tables[number])
        if index + Self.rowsAhead < batch.count {
          later.index = index + Self.rowsAhead
          rules.expect(later, table: table)
        }
        let isFact = fact < part.facts.count && Int(part.facts[fact].row) == number
        row.fact = isFact ? part.facts[fact].key : .none
        row.index = index
        row.amendsEarlierFile =
          isFact && row.kind != .policeOccurrence && amends(row.fact, file: file)
        fact += isFact ? 1 : 0
        number += 1
        guard concerned[table] else { continue }
        let line = Int(batch.line[index]) + lines
        row.place = RowPlace(
          file: Int32(file), line: Int32(clamping: line), table: Int32(table))
        rules.take(row) { rule, column in report(rule, column, line) }
      }
    }
  }

  /// Ends the source.
  ///
  /// - Parameter report: Takes rules that are broken, the column and the place.
  func finish(report: (Rule, String, RowPlace) -> Void) {
    rules.finish { rule, place, column in report(rule, column, place) }
  }

  /// Whether a fact was last stated in an earlier file.
  private func amends(_ key: FactKey, file: Int) -> Bool {
    guard hasEarlierFiles else { return false }
    let last = fileOfFact.place(of: key.second, orNew: Int32(file))
    defer { last.pointee = Int32(file) }
    return last.pointee != file
  }
}
