import Vocabulary

/// Why the ledger of public releases cannot be trusted; never a value.
public enum LedgerError: Error, Hashable, CustomStringConvertible {
  /// A line that is no line of a ledger, or was written by a later version.
  case unreadable(line: Int)
  /// A line that does not follow from the one before.
  case broken(line: Int)
  /// Lines are missing at the end, or were added by another hand.
  case otherEnd
  /// Releases are there and no ledger of them.
  case missing
  /// Another record of the state folder tells of a release, or of its withdrawal, and the ledger does not.
  case behind(release: String)
  /// The counts of the last run remember a release that the ledger does not hold as it was.
  case forgotten(release: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unreadable(let line):
      "line \(line) of the ledger of public releases cannot be understood; bring the ledger back "
        + "from a copy"
    case .broken(let line):
      "line \(line) of the ledger of public releases does not follow from the line before: it was "
        + "changed; bring the ledger back from a copy"
    case .missing:
      "there are public releases and no ledger of them; bring the ledger back from a copy"
    case .behind(let release):
      "the audit log tells of '\(release)' as the ledger of public releases does not: the ledger is "
        + "gone, an old one or another one; bring it back from a copy"
    case .forgotten(let release):
      "the counts of the last run remember '\(release)', and the ledger of public releases does not "
        + "lead to it: it is gone or another one; bring back 'public-ledger.jsonl', "
        + "'public-ledger.head' and the folder 'public' from a copy"
    case .otherEnd:
      "the ledger of public releases does not end as it was left: lines are missing or were added; "
        + "bring the ledger back from a copy"
    }
  }
}

extension LedgerError {
  init(_ fault: HashChain.Fault) {
    self =
      switch fault {
      case .unreadable(let line): .unreadable(line: line)
      case .broken(let line): .broken(line: line)
      case .otherEnd: .otherEnd
      }
  }
}
