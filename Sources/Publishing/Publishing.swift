public import Disclosure
import Pages
public import Vocabulary

/// The last room: writes released tables as a database, CSV files and pages that say the same.
public struct Publishing: Sendable {
  private let settings: PublishingSettings

  /// Creates a publisher.
  ///
  /// - Parameter settings: How the partnership's releases are named, marked and signed.
  public init(settings: PublishingSettings) {
    self.settings = settings
  }

  /// Writes a release into an empty folder.
  ///
  /// Every file is flushed to disk and read-only. The caller flushes the folder itself and renames
  /// it into place; after an error the folder is to be thrown away. The same tables, description and
  /// statement give the same bytes, in whatever order the tables come.
  ///
  /// - Parameters:
  ///   - tables: The released tables; each id once for a period.
  ///   - description: What the release says about itself.
  ///   - quality: What limits the figures.
  ///   - previous: The release before it for the same readers, where there is one at hand.
  ///   - folder: The path of an empty folder.
  /// - Returns: What was written.
  /// - Throws: Why nothing may be published.
  /// - Complexity: O(n log n) in the values.
  public func publish(
    _ tables: [ReleasedTable], release description: ReleaseDescription,
    quality: QualityStatement, since previous: PublishedRelease? = nil, into folder: String
  ) throws(PublishingError) -> Publication {
    let release = try Release(
      settings: settings, description: description, quality: quality, tables: tables,
      previous: previous
    ).listingRevisions()
    let target = try ReleaseFolder(emptyAt: folder)
    let sheets = ReleaseSheets(release)
    let files = TableFile.all(of: release, sheets: sheets)

    try ReleaseDatabase(path: target.full(release.databaseName)).write(sheets.all)
    try target.flush(release.databaseName)
    let names = try write(release, sheets: sheets, files: files, into: target)
    return try seal(
      target, names: [release.databaseName] + names, database: release.databaseName,
      values: sheets["indicator_value"]?.rows.count ?? 0)
  }

  /// Writes what stands in the place of a release that was withdrawn, into an empty folder.
  ///
  /// - Parameters:
  ///   - name: The release's id.
  ///   - day: The day on which it was withdrawn.
  ///   - reason: Why, as readers see it.
  ///   - folder: The path of an empty folder.
  /// - Throws: Why nothing may be published.
  public func tombstone(
    for name: String, withdrawn day: Day, reason: String, into folder: String
  ) throws(PublishingError) {
    let target = try ReleaseFolder(emptyAt: folder)
    let files = Tombstone(settings: settings, release: name, day: day, reason: reason).files
    for (name, text) in files { try target.write(text, to: name) }
    let names = files.map(\.0) + (try writeLogo(into: target))
    _ = try seal(target, names: names, database: "", values: 0)
  }

  private func write(
    _ release: Release, sheets: ReleaseSheets, files: [TableFile], into folder: ReleaseFolder
  ) throws(PublishingError) -> [String] {
    try folder.makeFolder(TableFile.folder)
    let described = [
      ("README.txt", release.readMe),
      ("datapackage.json", release.package(of: files).json()),
      (WebTableMetadata.fileName, release.webTables(files).json()),
    ]
    var archive = ZipArchive()
    for (name, text) in described { archive.add(Array(text.utf8), as: name) }
    for file in files {
      let text = CommaSeparated(file.sheet, titled: file.titled).text
      try folder.write(text, to: file.path)
      archive.add(Array(text.utf8), as: file.path)
    }
    try folder.flushFolder(TableFile.folder)
    try folder.write(archive.bytes, to: release.archiveName)
    let texts =
      try Report(release: release, files: files).files() + described + [
        (
          DatasetteMetadata.fileName,
          DatasetteMetadata(release, sheets: sheets.all, title: release.title).yaml()
        ),
        ("latest.txt", release.databaseName + "\n"),
      ]
    for (name, text) in texts {
      try folder.write(text, to: name)
    }
    return files.map(\.path) + texts.map(\.0) + [release.archiveName]
      + (try writeLogo(into: folder)) + (try writeTidy(release, into: folder))
  }

  /// The tables in the Department for Education's layout, where they are asked for.
  private func writeTidy(
    _ release: Release, into folder: ReleaseFolder
  ) throws(PublishingError) -> [String] {
    guard let place = settings.tidyPlace else { return [] }
    let files = TidyLayout(place: place).files(of: release)
    try folder.makeFolder(TidyLayout.folder)
    for (name, text) in files { try folder.write(text, to: name) }
    try folder.flushFolder(TidyLayout.folder)
    return files.map(\.name)
  }

  /// The picture that stands on every page, where there is one.
  private func writeLogo(into folder: ReleaseFolder) throws(PublishingError) -> [String] {
    guard let logo = settings.appearance.logo else { return [] }
    try folder.write(logo.bytes, to: logo.fileName)
    return [logo.fileName]
  }

  private func seal(
    _ folder: ReleaseFolder, names: [String], database: String, values: Int
  ) throws(PublishingError) -> Publication {
    var files: [Publication.File] = []
    for name in names.sorted() {
      files.append(try folder.file(name))
    }
    let sums = "SHA256SUMS"
    let lines = files.map { "\($0.hash.hexadecimal)  \($0.path)\n" }
    try folder.write(lines.joined(), to: sums)
    files.append(try folder.file(sums))
    return Publication(
      folder: folder.path, files: files.sorted { $0.path < $1.path }, database: database,
      values: values)
  }
}

extension Release {
  fileprivate var title: String {
    "\(settings.name): children and young people who display harmful sexual behaviour"
  }

  /// Who may read the figures, and what they are.
  private var markedDescription: String {
    "\(handling). \(Wording.recordedReports)"
  }

  /// What whoever opens the archive or the folder reads first: the marking goes where the files go.
  fileprivate var readMe: String {
    """
    \(handling)

    \(title)
    Release \(description.id), reference date \(description.asOf.words)

    \(Wording.recordedReports)

    csv/indicator_value.csv has one row for each value, csv/category.csv and csv/period.csv the words
    for its codes, csv/symbol.csv what stands where a value is not shown, csv/indicator_metadata.csv
    what each figure is and is not. datapackage.json and csv-metadata.json describe every column.

    """.replacing("\n", with: "\r\n")
  }

  /// What readers of the Web's standard learn about the CSV files.
  fileprivate func webTables(_ files: [TableFile]) -> WebTableMetadata {
    WebTableMetadata(title: title, description: markedDescription, files: files)
  }

  /// What data tools read about the CSV files.
  fileprivate func package(of files: [TableFile]) -> DataPackage {
    DataPackage(
      name: settings.partnership, title: title,
      description: markedDescription, version: description.id,
      resources: files.map(DataPackage.Resource.init))
  }
}
