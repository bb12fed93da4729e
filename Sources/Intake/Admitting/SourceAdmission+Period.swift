extension SourceAdmission {
  /// The period of a file: what it says itself counts, then its name, then the pipeline file.
  ///
  /// Nobody needs to say a period; without one all years are read together.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - name: The file's name below the inbox.
  /// - Returns: The period, or nothing where none is said or the format knows no years.
  func period(ofFileAt path: String, name: String) -> ReturnPeriod? {
    let format = source.format
    guard let described = format.years else { return nil }
    let named = ReturnPeriod(fileName: name)
    let header = format.yearPath.isEmpty ? HeaderYear.Found() : headerYears(path: path)
    if header.isUnreadable { note(.yearUnreadable, file: name) }
    let years = header.years + [named?.year, source.year].compactMap { $0 }
    guard let year = years.first else { return nil }
    if Set(header.years).count > 1 {
      note(.yearsDiffer, file: name, place: "its own year and its own reference date differ")
    } else if Set(years).count > 1 {
      note(.yearsDiffer, file: name)
    }
    if described.nearest(to: year) != year { note(.yearNotDescribed, file: name) }
    return ReturnPeriod(year: year, term: named?.term ?? source.term)
  }

  private func headerYears(path: String) -> HeaderYear.Found {
    let elements = { (path: String) in path.split(separator: "/").map(String.init) }
    let format = source.format
    return HeaderYear.read(
      path: path, element: elements(format.yearPath),
      rows: format.tables.map { elements($0.path) })
  }
}
