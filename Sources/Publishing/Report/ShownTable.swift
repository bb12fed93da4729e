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
  private let more: Prose?

  /// Shows a table, or only some of its rows.
  ///
  /// `prefix` keeps identifiers apart on a page; `more` stands instead of the longer notes. Shares
  /// within a limit are left to a table of their own.
  init(
    _ released: ReleasedTable, release: Release, prefix: String = "", more: Prose? = nil,
    where isShown: (_ key: [String]) -> Bool = { _ in true }
  ) {
    self.released = released
    self.release = release
    self.more = more
    id = prefix + released.id
    subject = ""
    values = released.values.filter { $0.measure != .withinLimit && isShown($0.key) }
    keys = values.map(\.key).removingRepeats()
  }

  /// Shows only the shares within a limit; nothing where no wait has one.
  init?(limitsOf released: ReleasedTable, release: Release) {
    self.released = released
    self.release = release
    more = nil
    id = "\(released.id) within the limit"
    subject = ", share within the standard's limit"
    keys = released.values.filter { $0.measure == .withinLimit }.map(\.key).removingRepeats()
    let keys = keys
    values = released.values.filter { value in
      keys.contains(value.key) && [.count, .withinLimit].contains(value.measure)
    }
    guard !keys.isEmpty else { return nil }
  }

  var table: Table {
    let cross = CrossTable(released, keys: keys)
    let notes = TableNotes(values, of: released, release: release)
    return Table(
      id: id, caption: caption, columns: cross?.columns ?? columns, rows: cross?.rows ?? rows,
      notes: more.map { notes.short + [$0] } ?? notes.all,
      download: Download(
        address: TableFile.path(of: released.id), facts: "CSV, all periods"))
  }

  private var caption: String {
    "\(Wording.capitalised(released.title))\(subject), \(released.period.label), "
      + release.settings.name
  }

  private var numbers: MeasureColumns {
    MeasureColumns(values)
  }

  private var columns: [TableColumn] {
    let places = released.dimensions.map { TableColumn($0.label) }
    return (places.isEmpty ? [TableColumn("What is counted")] : places) + numbers.columns
  }

  private var rows: [TableRow] {
    let numbers = numbers
    let rows = keys.map { key in
      TableRow(
        header(key), inner(key) + numbers.cells(values.filter { $0.key == key }),
        isTotal: key.contains { ["all", "total"].contains($0) })
    }
    return rows.filter { !$0.isTotal } + rows.filter(\.isTotal)
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
