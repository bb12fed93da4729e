import Vocabulary

/// One line of the audit log: who did what with a partnership's records and releases, and how it
/// ended; counts and names, never a value.
struct AuditEntry: Codable, Sendable, Equatable {
  /// What happened.
  enum Event: String, Codable, Sendable {
    case runStarted = "run started"
    case runEnded = "run ended"
    case rolledBack = "rolled back"
    case purged
    case published
    case withdrawn
    case decided
    case shown = "records shown"
    case backedUp = "backed up"
    case restored
    case forgotten = "child forgotten"
  }

  /// The instant in Universal Time.
  let at: String
  let event: Event
  /// The name of the account that ran the command.
  let user: String
  let version: String
  /// The run's id; a start and its end share it.
  var run: String?
  /// The exit code.
  var code: Int32?
  /// How long it took.
  var seconds: Double?
  /// The release that it made, or that readers see after it.
  var release: String?
  /// The mark of the counts that a run kept; none of one that kept none.
  var counts: String?
  /// How the ledger of public releases ended with it, where it changed the ledger.
  var ledgerHead: String?
  /// Why, or how much, in words.
  var note: String?
  /// What a run read and how long it took over it; of a run that published alone.
  var figures: RunFigures?
  /// The hash of the line before.
  var previous = HashChain.start

  init(
    _ event: Event, at clock: Clock, run: String? = nil, release: String? = nil,
    ledgerHead: String? = nil, note: String? = nil
  ) {
    self.event = event
    self.at = clock.instant
    self.run = run
    self.release = release
    self.ledgerHead = ledgerHead
    self.note = note
    user = Account.name
    version = Version.current
  }
}
