import Disclosure

/// A CSV file of the release: where it stands and what is in it.
struct TableFile {
  /// The folder of the CSV files.
  static let folder = "csv"

  let path: String
  let sheet: Sheet
  /// Whether the header has titles for people instead of names.
  let titled: Bool

  init(name: String, _ sheet: Sheet, titled: Bool) {
    path = Self.path(of: name)
    self.sheet = sheet
    self.titled = titled
  }

  /// Where the CSV file of a table stands.
  static func path(of name: String) -> String {
    "\(folder)/\(name).csv"
  }

  /// One file for each table id, then one for every other table of the database.
  ///
  /// The wide tables are those of the table ids. Of the release itself the description tells: only
  /// the database says when it was built, so that the same inputs give the same files.
  static func all(of release: Release, sheets: ReleaseSheets) -> [TableFile] {
    let tables = release.tableIDs.map { id in
      let tables = release.tables(id)
      let title = tables.first.map { "\(id) \($0.title)" } ?? id
      return TableFile(
        name: id, WideSheet(tables).sheet(named: id, about: title), titled: true)
    }
    let others = sheets.all.filter {
      $0.name != "release" && !$0.name.hasPrefix(WideSheet.prefix)
    }
    return tables + others.map { TableFile(name: $0.name, $0, titled: false) }
  }
}
