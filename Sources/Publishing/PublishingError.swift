/// Why a release could not be written; nothing in the folder may then be used.
public enum PublishingError: Error, Hashable, CustomStringConvertible {
  /// There is no table at all.
  case noTables
  /// A table was released to another audience than the release.
  case otherAudience(table: String)
  /// Two tables have the same id and period.
  case repeatedTable(table: String, period: String)
  /// A table shows the same measure of the same categories twice.
  case repeatedValue(table: String, period: String)
  /// A value or one of its limits is infinite or no number.
  case notFinite(table: String)
  /// A table has more breakdowns than the release's layout holds.
  case tooManyBreakdowns(table: String)
  /// Two tables give the same indicator, breakdown, category or period different words.
  case differentWords(kind: String, code: String)
  /// A value names a category its breakdown does not list.
  case unlistedCategory(table: String, dimension: String)
  /// A name that becomes a file or table name holds other characters than letters, digits, `.`, `_`, `-`.
  case unsafeName(String)
  /// The rows of a source do not add up.
  case unreconciledRows(source: String)
  /// The folder is not there or cannot be listed.
  case noFolder(String)
  /// The folder already holds something.
  case folderNotEmpty(String)
  /// A file could not be written or flushed.
  case cannotWrite(path: String, reason: String)
  /// The database refused a statement.
  case database(reason: String)
  /// The finished database failed a check.
  case failedCheck(check: String, result: String)
  /// A page uses the same identifier twice.
  case repeatedIdentifier(page: String, identifier: String)
  /// A file that should be a release of this program is none, or cannot be read.
  case unreadable(path: String)
  /// Two releases that should be compared are not for the same readers.
  case mixedAudiences(before: String, after: String)
  /// Two releases that should be compared are of two partnerships.
  case mixedPartnerships(before: String, after: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noTables:
      "there is no released table; give at least one"
    case .otherAudience(let table):
      "table '\(table)' was released to another audience; release every table to the same one"
    case .repeatedTable(let table, let period):
      "table '\(table)' came twice for period '\(period)'; give each table once for a period"
    case .repeatedValue(let table, let period):
      "table '\(table)' for period '\(period)' shows a measure twice; give each cell once"
    case .notFinite(let table):
      "table '\(table)' has a value that is no finite number; leave it out and say why"
    case .tooManyBreakdowns(let table):
      "table '\(table)' has more than two breakdowns; split it"
    case .differentWords(let kind, let code):
      "\(kind) '\(code)' has two meanings; give it the same words in every table"
    case .unlistedCategory(let table, let dimension):
      "table '\(table)' names a category '\(dimension)' does not list; add it to the breakdown"
    case .unsafeName(let name):
      "'\(name)' cannot be a file name; use letters, digits, '.', '_' and '-'"
    case .unreconciledRows(let source):
      "the rows of source '\(source)' do not add up; read must be used, set aside and superseded"
    case .noFolder(let path):
      "the folder '\(path)' cannot be listed; make an empty folder first"
    case .folderNotEmpty(let path):
      "the folder '\(path)' is not empty; give an empty one"
    case .cannotWrite(let path, let reason):
      "cannot write '\(path)': \(reason); check space and permissions"
    case .database(let reason) where reason.contains("disk is full"):
      "the disk is full, nothing was published; free space and run again"
    case .database(let reason):
      "the release database refused a statement: \(reason); report it"
    case .failedCheck(let check, let result):
      "the release database failed '\(check)' with '\(result)'; do not use the folder"
    case .repeatedIdentifier(let page, let identifier):
      "page '\(page)' uses the identifier '\(identifier)' twice; report it"
    case .mixedAudiences(let before, let after):
      """
      '\(before)' and '\(after)' are for different readers; compare internal releases with internal \
      ones and public ones with public ones
      """
    case .mixedPartnerships(let before, let after):
      "'\(before)' and '\(after)' are of two partnerships; compare releases of one"
    case .unreadable(let path):
      "'\(path)' is no release of this program or cannot be read; run the pipeline again"
    }
  }
}
