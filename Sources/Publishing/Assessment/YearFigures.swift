import Disclosure
import Pages
import Vocabulary

/// The figures of one financial year of a release, and of the year before it.
struct YearFigures {
  let release: PublishedRelease
  let year: AssessmentYear
  /// The year as the release names it.
  let period: Period

  init(_ release: PublishedRelease, year: AssessmentYear) throws(AssessmentError) {
    let years = release.tables.map(\.period).filter { $0.kind == .financialYear }.removingRepeats()
    guard let period = years.first(where: { $0.code == year.code }) else {
      throw .unknownYear(year.code, known: years.map(\.code).removingRepeats().sorted())
    }
    self.release = release
    self.year = year
    self.period = period
  }

  /// Whether figures of the year may still move.
  var isProvisional: Bool {
    period.isProvisional || period.last > release.asOf
  }

  /// Why the year is not compared with the year before, as a sentence; nothing where both are over
  /// and complete.
  var incomplete: String? {
    let before = release.tables.map(\.period).first {
      $0.kind == .financialYear && $0.code == year.before.code
    }
    if period.last > release.asOf {
      return "The year is not over. Its figures count what was recorded up to "
        + "\(Wording.day(release.asOf)) and are not compared with the year before."
    }
    if period.isProvisional {
      return "Records of the year are not complete. Its figures may still move and are not "
        + "compared with the year before."
    }
    guard let before, before.isProvisional || before.last > release.asOf else { return nil }
    return "Records of the year before are not complete, so nothing is compared with it."
  }

  /// The table of an id for the year; a series that runs to the reference date is of no one year.
  func table(_ id: String) -> PublishedTable? {
    let own = release.tables.filter { $0.id == id }
    return own.first { $0.period.kind == .financialYear && $0.period.code == year.code }
      ?? own.first { $0.period.kind == .snapshot }
  }

  /// The table of an id for the year before.
  func earlier(_ id: String) -> PublishedTable? {
    release.tables.first {
      $0.id == id && $0.period.kind == .financialYear && $0.period.code == year.before.code
    }
  }

  /// Tables of the year whose ids begin so, in the order of the release.
  func tables(startingWith prefix: String) -> [PublishedTable] {
    release.tables.filter {
      $0.id.hasPrefix(prefix) && $0.period.kind == .financialYear && $0.period.code == year.code
    }
  }
}

extension PublishedTable {
  /// The value of a cell.
  func value(_ measure: Measure, at key: [String] = []) -> PublishedValue? {
    values.first { $0.key == key && $0.kind == measure }
  }

  /// What its figures are for: of a series its first and last entry, else its period.
  var span: String {
    guard let series = dimensions.first, ["month", "quarter"].contains(series.id),
      let first = series.categories.first, let last = series.categories.last
    else { return period.label }
    return "\(first.label) up to \(last.label)"
  }

  /// The categories of a cell in words.
  func words(of key: [String]) -> String {
    zip(key, dimensions).map { $1.label(of: $0) }.joined(separator: ", ")
  }
}
