import Disclosure
import Indicators
import Intake
import Publishing
import Store
import Vocabulary

/// Why a command ended, as a number that tells without the log.
///
/// > Source: sysexits of BSD; 3 for a release published with warnings, as restic uses it.
public enum ExitCode: Int32, Sendable, CaseIterable {
  /// Complete; a release is published.
  case complete = 0
  /// Published with warnings: a source is missing or many of its rows were set aside.
  case publishedWithWarnings = 3
  /// The command was used wrongly.
  case usage = 64
  /// The data contract is broken; the previous release stays.
  case dataContract = 65
  /// An expected input is absent.
  case noInput = 66
  /// An internal check failed.
  case software = 70
  /// A file or folder cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// Another run holds the lock; try again later.
  case temporary = 75
  /// Permission is missing, or the key is missing or too open.
  case noPermission = 77
  /// The configuration is wrong.
  case configuration = 78
}
