import Disclosure
import Foundation
import Vocabulary

/// Takes a public release back: a page that says so stands in its place, and the ledger keeps what
/// was public, because it was.
public struct Withdrawal {
  private let settings: Settings
  private let name: String
  private let author: String?
  private let approvers: [String]
  private let reason: String
  var clock = Clock()

  /// Prepares a withdrawal.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - release: The release's name or number.
  ///   - author: Who asks for it, where it is not one of those who approve.
  ///   - approvers: Who approves it.
  ///   - reason: Why, as readers will see it.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(
    pipeline: String, release: String, author: String?, approvers: [String], reason: String
  ) throws {
    name = release
    self.author = author
    self.approvers = approvers
    self.reason = reason
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: clock.today)
  }

  /// Puts a tombstone in the release's place.
  ///
  /// - Returns: What was done.
  /// - Throws: `ReleaseError` where it may not be done, `LedgerError` where the ledger was changed.
  public func withdraw() throws -> Outcome {
    let approval = try Approval(author: author, approvers: approvers)
    guard !reason.filter({ !$0.isWhitespace }).isEmpty else { throw ReleaseError.noReason }
    let state = try StateFolder(settings.paths)
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    let file = LedgerFile(state: state)
    var ledger = try file.read()
    guard let number = PublicShelf.number(name),
      ledger.releases.contains(where: { $0.number == number })
    else { throw ReleaseError.noRelease(name: name) }
    let shelf = PublicShelf(state: state)
    let pages = PublicPages(settings: settings, clock: clock)
    guard ledger.withdrawal(of: number) == nil else {
      try Recovery(shelf: shelf, ledger: ledger, pages: pages).run()
      throw ReleaseError.withdrawnBefore(name: PublicShelf.name(number))
    }
    let line = try ledger.withdraw(
      number,
      note: LedgerNote(
        day: clock.today, author: approval.author, approvers: approval.approvers, reason: reason))
    try file.append(line, of: ledger)
    try KeptCounts.last(in: state)?.remember(ledger, in: state)
    try Recovery(shelf: shelf, ledger: ledger, pages: pages).run()
    try AuditLog(folder: state.path).append(
      AuditEntry(
        .withdrawn, at: clock, release: PublicShelf.name(number), ledgerHead: ledger.head,
        note: "\(approval.words): \(reason)"))
    pages.writeList()
    return Outcome(
      code: .complete,
      summary: """
        public release \(PublicShelf.name(number)) withdrawn; a page in its place says so
        take down every copy of it elsewhere; the ledger keeps what it showed
        """)
  }
}
