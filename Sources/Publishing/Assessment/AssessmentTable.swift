import Disclosure
import Pages
import Vocabulary

/// A published table as a table of the printed document: a row for each category.
struct AssessmentTable {
  private static let withInterval: Set<Measure> = [
    .percentage, .rate, .rateRatio, .riskRatio, .median, .withinLimit, .difference,
  ]
  /// What would make a printed table too wide for its paper.
  private static let leftOut: Set<Measure> = [
    .highestShare, .processMean, .lowerProcessLimit, .upperProcessLimit, .lowerQuartile,
    .ninetiethPercentile,
  ]

  private let published: PublishedTable
  private let measures: [Measure]

  init(_ published: PublishedTable) {
    self.published = published
    let used = Set(published.values.compactMap(\.kind)).subtracting(Self.leftOut)
    measures = Measure.allCases.filter(used.contains)
  }

  var table: Table {
    let places = published.dimensions.map { TableColumn($0.label) }
    return Table(
      id: published.id,
      caption: "\(Wording.capitalised(published.title)), \(published.span)",
      columns: (places.isEmpty ? [TableColumn("What is counted")] : places) + numbers,
      rows: published.values.map(\.key).removingRepeats().map(row), notes: notes)
  }

  private var hasTotals: Bool {
    measures.contains(where: \.isOfTotal)
  }

  private var numbers: [TableColumn] {
    let isOfWaits = measures.contains { $0.isWait || $0 == .withinLimit }
    let counts =
      hasTotals
      ? [TableColumn.number("Number"), .number("Out of")]
      : [.number(isOfWaits ? "Children" : "Number")]
    return counts
      + measures.filter { $0 != .count }.flatMap { measure in
        [TableColumn.number(measure.title, unit: measure.shortUnit)]
          + (Self.withInterval.contains(measure) ? [.number("95% interval")] : [])
      }
  }

  private func row(_ key: [String]) -> TableRow {
    let values = published.values.filter { $0.key == key }
    let header = zip(key, published.dimensions).map { $1.label(of: $0) }
    let counts =
      [count(values.first, values.first?.count)]
      + (hasTotals ? [count(values.first, values.first?.denominator)] : [])
    let rest = measures.filter { $0 != .count }.flatMap { measure -> [TableCell] in
      let value = values.first { $0.kind == measure }
      let cell = value.map(plain) ?? .symbol(.notApplicable)
      guard Self.withInterval.contains(measure) else { return [cell] }
      return [cell, value.map(PublishedCells.interval) ?? .symbol(.notApplicable)]
    }
    return TableRow(
      Prose(header.first ?? Wording.capitalised(published.title)),
      header.dropFirst().map { TableCell(text: $0) } + counts + rest)
  }

  private func count(_ value: PublishedValue?, _ number: Int?) -> TableCell {
    guard let value else { return .symbol(.notApplicable) }
    guard let number else { return .symbol(value.status.symbol ?? .notApplicable) }
    return .number(number, symbols: value.isLow && (1...7).contains(number) ? [.lowCount] : [])
  }

  /// The value without its sign, which stands in the heading.
  private func plain(_ value: PublishedValue) -> TableCell {
    guard let number = value.value, let measure = value.kind else {
      return PublishedCells.value(value)
    }
    return TableCell(text: measure.text(number), symbols: PublishedCells.symbols(value))
  }

  /// Each remark once, with the rows it is about.
  private var notes: [Prose] {
    let shown = published.values.filter { value in
      value.kind.map { $0 == .count || measures.contains($0) } ?? false
    }
    return TableNotes.remarks(shown, published.dimensions).map { Prose($0) }
  }
}
