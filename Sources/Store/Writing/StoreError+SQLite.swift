import GRDB

extension StoreError {
  /// What went wrong while writing; SQLite's own words name columns and rules, never values.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError:
      self = error
    case let error as DatabaseError:
      self.init(error, path: path)
    default:
      self = .cannotWrite(path: path, reason: "an unknown error")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let reason = "SQLite result \(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL:
      self = .diskFull(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY:
      self = .cannotCreate(path: path, reason: reason)
    case .SQLITE_CONSTRAINT:
      self = .brokenRule(error.message ?? reason)
    default:
      self = .cannotWrite(path: path, reason: reason)
    }
  }
}
