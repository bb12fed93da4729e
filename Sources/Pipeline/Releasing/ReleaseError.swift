public import Disclosure

/// Why nothing is made public, or nothing withdrawn; never a value.
public enum ReleaseError: Error, Hashable, CustomStringConvertible {
  /// Fewer than two people other than the author approved.
  case approvers(found: Int)
  /// A name that is empty.
  case namelessPerson
  /// Names with letters of two alphabets, which can look alike.
  case mixedAlphabets
  /// The counts of the current internal release are not kept.
  case noCounts(release: String)
  /// The counts of the current internal release are not those that its run kept.
  case changedCounts(release: String)
  /// The current release is of another reference date than was asked for.
  case otherDate(asOf: String, found: String)
  /// A period that is not closed, or not among the counts.
  case unknownPeriod(name: String, known: [String])
  /// A period that was published before and is not said to be corrected.
  case alreadyPublic(period: String)
  /// A period that was never published cannot be corrected.
  case neverPublic(period: String)
  /// A correction without a reason.
  case noReason
  /// No closed period is new.
  case nothingNew
  /// The last public release is too recent.
  case tooSoon(days: Int, least: Int)
  /// Too few referrals are new.
  case tooFewReferrals(least: Int)
  /// A release that is not there.
  case noRelease(name: String)
  /// A release that was withdrawn before.
  case withdrawnBefore(name: String)
  /// A release whose files are not as they went out.
  case changedFiles(name: String)
  /// Tables cannot be released, and so many that they are listed in a file.
  case refused(DisclosureError, list: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .approvers(let found):
      "a public release needs two people who approve it, neither of them its author; "
        + "\(found) of those named can; say --approved-by twice"
    case .namelessPerson:
      "'--author' and '--approved-by' need a name; write one such as 'Ana Example'"
    case .mixedAlphabets:
      "the names mix letters of two alphabets, such as Latin and Cyrillic, that look alike; write "
        + "all names in one"
    case .noCounts(let release):
      "the counts of the internal release '\(release)' are not kept; run the pipeline again"
    case .changedCounts(let release):
      "the counts of the internal release '\(release)' were changed after its run ('counts.json'); find "
        + "out by whom, remove 'last-night.json' and run the pipeline again"
    case .otherDate(let asOf, let found):
      "the current internal release is as of \(found), not \(asOf); run the pipeline with "
        + "--as-of \(asOf) first, and look at what it shows"
    case .unknownPeriod(let name, let known):
      "'\(name)' is no closed period of the current release (closed: "
        + "\(known.joined(separator: ", "))); a period is published when it is over"
    case .alreadyPublic(let period):
      "'\(period)' was published before and stays as it is; to correct it as a whole say "
        + "--correct \(period) --reason WHY"
    case .neverPublic(let period):
      "'\(period)' was never published, so it cannot be corrected; name it with --period"
    case .noReason:
      "a correction and a withdrawal need a reason that readers will see; say --reason WHY"
    case .nothingNew:
      "no closed period is new since the last public release; nothing was published; a year that was "
        + "published or withdrawn is made anew with --correct"
    case .tooSoon(let days, let least):
      "the last public release is \(days) days old and the policy wants \(least); wait"
    case .tooFewReferrals(let least):
      "fewer than \(least) referrals are new since the last public release; wait for a further "
        + "period"
    case .noRelease(let name):
      "there is no public release '\(name)'; name one such as public-0001"
    case .withdrawnBefore(let name):
      "the public release '\(name)' was withdrawn before; nothing was changed"
    case .changedFiles(let name):
      "the files of the public release '\(name)' are not as they went out; bring them back from a "
        + "copy, or withdraw it"
    case .refused(let error, let list):
      "\(error.description); all of them are listed in '\(list)'"
    }
  }
}

extension ReleaseError {
  var code: ExitCode {
    switch self {
    case .approvers, .namelessPerson, .mixedAlphabets, .unknownPeriod, .alreadyPublic, .neverPublic,
      .noReason,
      .otherDate, .noRelease, .withdrawnBefore:
      .usage
    case .noCounts, .nothingNew: .noInput
    case .tooSoon, .tooFewReferrals: .temporary
    case .changedFiles, .changedCounts: .inputOutput
    case .refused(let error, _): Failure(error).code
    }
  }
}
