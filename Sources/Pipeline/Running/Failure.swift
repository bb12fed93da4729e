import Disclosure
import Foundation
import Indicators
import Intake
import Linkage
import Pages
import Publishing
import Store
import Vocabulary

/// Why a command failed: a number for the caller and words for the reader, never a value.
public struct Failure: Sendable {
  /// Why it failed, as a number.
  public let code: ExitCode
  /// What is wrong and what to do.
  public let message: String

  /// Describes an error of any room.
  ///
  /// - Parameter error: What was thrown.
  public init(_ error: any Error) {
    code = Self.code(of: error)
    message = Self.message(of: error)
  }

  private static func code(of error: any Error) -> ExitCode {
    switch error {
    case let error as ConfigurationError: error.code
    case is CaseDefinitionError, is AppearanceError: .configuration
    case is LinkageModelError, is ModelFileError: .configuration
    case let error as RunError: error.code
    case let error as LinkDeskError: error.code
    case let error as LinkMemoryError: error.code
    case let error as IntakeError: error.code
    case let error as StoreError: error.code
    case let error as PublishingError: error.code
    case let error as ComparisonError: error.code
    case let error as AssessmentError: error.code
    case is CalendarError: .dataContract
    case DisclosureError.leak: .dataContract
    case is DisclosureError: .software
    case let error as ReleaseError: error.code
    case is LedgerError, is AuditLogError: .inputOutput
    case is AuditError, is TableFileError, is DisclosingError, is GivenPairsError,
      is LinkInputError:
      .dataContract
    case is PolicyError: .configuration
    default: isOfSystem(error) ? .inputOutput : .software
    }
  }

  /// Whether the system refused something, in an error that no room has put into words.
  private static func isOfSystem(_ error: any Error) -> Bool {
    error is CocoaError || error is POSIXError || type(of: error) == NSError.self
  }

  private static func message(of error: any Error) -> String {
    switch error {
    case _ where isOfSystem(error):
      "reading or writing failed (\(StateFolder.reason(error))); check permissions and free space"
    case let error as any CustomStringConvertible & Error: error.description
    default: "internal error of kind '\(type(of: error))'; please report it"
    }
  }
}

extension ConfigurationError {
  var code: ExitCode {
    switch self {
    case .notFound: .noInput
    case .unreadable: .noPermission
    case .badArgument, .unknownOption, .unknownRule: .usage
    default: .configuration
    }
  }
}

extension LinkDeskError {
  var code: ExitCode {
    switch self {
    case .noRun: .noInput
    case .otherModel: .configuration
    case .unknown, .noRows: .usage
    case .badDecisions: .dataContract
    }
  }
}

extension RunError {
  var code: ExitCode {
    switch self {
    case .alreadyRunning: .temporary
    case .cannotCreate, .notEmpty, .alreadyThere: .cannotCreate
    case .emptySource: .dataContract
    case .closedFolder, .otherOwner, .cannotRead: .noPermission
    case .missingSource, .linkedInbox, .missingInbox, .emptyInbox, .noRelease: .noInput
    case .earlierThanLast, .noReason, .unknownChild: .usage
    case .unknownRelease, .noEarlierRelease: .noInput
    case .brokenYears, .damagedRelease, .damagedCopy, .otherChain, .cannotRemove, .brokenErasures,
      .folderGone:
      .inputOutput
    case .invariant, .otherRun: .software
    }
  }
}

extension PublishingError {
  var code: ExitCode {
    switch self {
    case .noFolder, .folderNotEmpty: .cannotCreate
    case .cannotWrite, .database, .unreadable: .inputOutput
    case .mixedAudiences, .mixedPartnerships: .usage
    default: .software
    }
  }
}

extension AssessmentError {
  var code: ExitCode {
    switch self {
    case .notAYear, .unknownYear: .usage
    case .notThere: .noInput
    case .unreadable, .missingColumn, .noNationalRow, .nothingToCompare: .dataContract
    }
  }
}

extension IntakeError {
  var code: ExitCode {
    switch self {
    case .missingFile, .notAFile: .noInput
    case .unreadable, .key: .noPermission
    case .changed: .temporary
    case .notKept, .damagedCopy: .inputOutput
    case .settings: .configuration
    case .referenceTable, .emptyFile, .archive, .wrongFormat, .brokenFile, .namesSent,
      .contractBroken:
      .dataContract
    }
  }
}

extension StoreError {
  var code: ExitCode {
    switch self {
    case .cannotCreate: .cannotCreate
    case .diskFull, .cannotWrite, .cannotRead: .inputOutput
    case .notAStore, .newerVersion: .configuration
    case .brokenRule: .software
    }
  }
}
