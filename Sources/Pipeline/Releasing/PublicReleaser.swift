import Disclosure
import Foundation
import Indicators
import Publishing
import Tables
import Vocabulary

/// Makes a public release, on purpose: numbered, protected, attacked, approved, and never changed.
public struct PublicReleaser {
  /// What is asked for.
  public struct Request: Sendable {
    /// Who wrote the release.
    public var author = ""
    /// Who approved it.
    public var approvers: [String] = []
    /// The policy's name or path; the pipeline file's where none is named.
    public var policy: String?
    /// Codes of the years to publish, such as `2024-25`; all that are closed and new where empty.
    public var periods: [String] = []
    /// Codes of published years to correct as a whole.
    public var corrected: [String] = []
    /// Why they are corrected.
    public var reason = ""
    /// The reference date that the current internal release must have; none for any.
    public var asOf: String?

    /// Creates an empty request.
    public init() {}
  }

  let settings: Settings
  let request: Request
  var clock = Clock()

  /// Prepares a release: reads and resolves the pipeline's files, and nothing else.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - request: What is asked for.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, request: Request) throws {
    self.request = request
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: clock.today)
  }

  /// Counts are protected, attacked, published aside, entered in the ledger, and shown.
  ///
  /// - Returns: What became public, and how much of it is hidden.
  /// - Throws: `ReleaseError` where it may not be made, `DisclosureError` where nothing is safe,
  ///   `LedgerError` where the ledger was changed; every earlier release then stays as it is.
  public func release() throws -> Outcome {
    let approval = try Approval(author: request.author, approvers: request.approvers)
    let policy = try PolicyShelf.policy(request.policy ?? settings.publicRelease.policy)
    let state = try StateFolder(settings.paths)
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    let counts = try KeptCounts.current(in: settings.paths)
    var ledger = try LedgerFile(state: state).read()
    let shelf = PublicShelf(state: state)
    try Recovery(shelf: shelf, ledger: ledger, pages: pages).run()

    let choice = try PeriodChoice(request, counts, ledger, settings.publicRelease)
    try choice.checkPace(policy, counts, ledger, today: clock.today)
    let released = try listing(in: state) { try protect(counts, by: policy, choice, ledger) }
    let all = released.tables + choice.earlier(in: ledger, counts)
    let name = PublicShelf.name(ledger.lastNumber + 1)
    let staged = try publish(all, name, counts, ledger, policy, choice, on: shelf)
    do {
      let line = try ledger.add(
        released,
        note: LedgerNote(
          day: clock.today, author: approval.author, approvers: approval.approvers,
          reason: request.reason, inputs: counts.manifest, asOf: counts.asOf),
        periods: choice.periods, corrected: request.corrected,
        sums: staged.sums)
      try LedgerFile(state: state).append(line, of: ledger)
    } catch {
      staged.discard()
      throw error
    }
    try counts.remember(ledger, in: state)
    // From here on the figures count as public: a killed release is finished by the next command.
    try staged.commit()
    try AuditLog(folder: state.path).append(
      AuditEntry(
        .published, at: clock, release: name, ledgerHead: ledger.head, note: approval.words))
    pages.writeList()
    return PublicSummary(
      released, all, name, approval: approval, policy: policy, choice: choice, shelf: shelf
    ).outcome
  }

  private func protect(
    _ counts: KeptCounts, by policy: PublicPolicy, _ choice: PeriodChoice, _ ledger: ReleaseLedger
  ) throws -> ProtectedRelease {
    let released = try PublicDisclosure(
      policy: policy, tables: settings.publicRelease.tables,
      watch: counts.watch(WorkingDayCalendar(nation: settings.indicators.nation))
    ).protect(counts.tables, periods: choice.periods, beside: choice.known(ledger))
    guard !request.corrected.isEmpty else { return released }
    let telling = ledger.tellingChanges(to: released)
    guard telling.isEmpty else { throw DisclosureError.leak(tables: telling) }
    return released
  }

  /// Tables that are too many for a message go to a file of the state folder.
  private func listing<Made>(in state: StateFolder, _ make: () throws -> Made) throws -> Made {
    let name = "refused-tables.txt"
    try? FileManager.default.removeItem(atPath: "\(state.path)/\(name)")
    do {
      return try make()
    } catch let error as DisclosureError where !error.manyTables.isEmpty {
      try state.write(Data(error.manyTables.map { $0 + "\n" }.joined().utf8), to: name)
      throw ReleaseError.refused(error, list: "\(state.path)/\(name)")
    }
  }

  var pages: PublicPages { PublicPages(settings: settings, clock: clock) }

  private func publish(
    _ tables: [ReleasedTable], _ name: String, _ counts: KeptCounts, _ ledger: ReleaseLedger,
    _ policy: PublicPolicy, _ choice: PeriodChoice, on shelf: PublicShelf
  ) throws -> StagedRelease {
    let staged = try shelf.stage(name)
    do {
      try pages.write(
        tables, named: name, counts, ledger, policy,
        revisions: choice.revisions(request, name, clock),
        into: staged.path)
    } catch {
      staged.discard()
      throw error
    }
    return staged
  }
}
