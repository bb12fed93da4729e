import Disclosure
import Pages
import Vocabulary

/// A released table as a table of a page: a row for each category, a column for each measure.
struct ShownTable {
  private let released: ReleasedTable
  private let release: Release
  private let id: String
  private let keys: [[String]]
  private let values: [ReleasedValue]
  private let subject: String
  private let notes: [Prose]
  private let hasLimits: Bool

  /// Shows a table.
  ///
  /// `prefix` keeps identifiers apart on a page; `notes` follow the table's own. Where a table has
  /// waits, shares within a standard's limit are left to a table of their own.
  init(
    _ released: ReleasedTable, release: Release, prefix: String = "", notes: [Prose] = []
  ) {
    self.released = released
    self.release = release
    self.notes = notes
    id = prefix + released.id
    subject = ""
    hasLimits = false
    let hasWaits = released.values.contains(where: \.measure.isWait)
    let shown = released.values.filter { !hasWaits || $0.measure != .withinLimit }
    let isOverlap = released.dimensions.map(\.id) == ["combination"]
    values = isOverlap ? OverlapFigure.ordered(shown) : shown
    keys = values.map(\.key).removingRepeats()
  }

  /// Shows only the shares within a standard's limit; nothing where no wait has one.
  init?(limitsOf released: ReleasedTable, release: Release) {
    self.released = released
    self.release = release
    notes = []
    hasLimits = true
    id = "\(released.id) within the limit"
    subject = ", share within the standard's limit"
    keys = released.values.filter { $0.measure == .withinLimit }.map(\.key).removingRepeats()
    let keys = keys
    values = released.values.filter { value in
      keys.contains(value.key) && [.count, .withinLimit].contains(value.measure)
    }
    guard !keys.isEmpty, released.values.contains(where: \.measure.isWait) else { return nil }
  }

  var table: Table {
    let cross = CrossTable(released, keys: keys)
    return Table(
      id: id, caption: caption, columns: cross?.columns ?? columns, rows: cross?.rows ?? rows,
      notes: TableNotes(values, of: released, release: release).lines + notes,
      download: Download(
        address: TableFile.path(of: released.id), facts: "CSV, all periods"))
  }

  private var caption: String {
    "\(Wording.capitalised(released.title))\(subject), \(PublishedTable(released).span)"
  }

  private var numbers: MeasureColumns {
    MeasureColumns(
      values, hasLimits: hasLimits, isGrouped: release.description.audience == .public)
  }

  private var columns: [TableColumn] {
    let places = released.dimensions.map { TableColumn($0.label) }
    return (places.isEmpty ? [TableColumn("What is counted")] : places)
      + (hasLimits ? [TableColumn("Limit")] : []) + numbers.columns
  }

  private var rows: [TableRow] {
    let numbers = numbers
    let rows = keys.map { key in
      let values = values.filter { $0.key == key }
      return TableRow(
        header(key),
        inner(key) + (hasLimits ? [limit(of: key, values)] : []) + numbers.cells(values),
        isTotal: key.contains { ["all", "total"].contains($0) })
    }
    return rows.filter { !$0.isTotal } + rows.filter(\.isTotal)
  }

  /// The limit in words, and whose it is where the settings say.
  private func limit(of key: [String], _ values: [ReleasedValue]) -> TableCell {
    guard let limit = values.compactMap(\.limit).first else { return .symbol(.notAvailable) }
    let whose = release.settings.standards.first { $0.name == key.first }?.text
    let words = [Wording.workingDays(String(limit)), whose].compactMap(\.self)
    return TableCell(text: words.joined(separator: ", "))
  }

  private func header(_ key: [String]) -> Prose {
    guard let code = key.first, let dimension = released.dimensions.first else {
      return Prose(Wording.capitalised(released.title))
    }
    return Prose(dimension.label(of: code))
  }

  private func inner(_ key: [String]) -> [TableCell] {
    zip(key, released.dimensions).dropFirst().map { code, dimension in
      TableCell(text: dimension.label(of: code))
    }
  }
}
