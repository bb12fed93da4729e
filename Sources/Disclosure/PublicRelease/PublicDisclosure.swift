public import Tables
public import Vocabulary

/// The gate to the public: protects the counts of all public tables together, attacks the result,
/// and derives every value from what is shown.
public struct PublicDisclosure: Sendable {
  let policy: PublicPolicy
  /// Ids of the tables that may go out; all of the catalogue where it is empty.
  private let chosen: Set<String>
  /// What the calendar tells of waits.
  private let watch: Watch?

  /// How often the attack may take a table out before nothing more is tried.
  static let tries = 40

  /// Creates a gate.
  ///
  /// - Parameters:
  ///   - policy: How counts are protected.
  ///   - tables: Ids of the tables that may go out, or of their indicators; all that can be public
  ///     where it is empty.
  ///   - watch: What the calendar tells of waits; none for counts of which no reader knows the
  ///     reference date.
  /// - Throws: `PolicyError` for rules that do not go together.
  public init(
    policy: PublicPolicy, tables: [String] = [], watch: Watch? = nil
  ) throws(PolicyError) {
    try policy.check()
    self.policy = policy
    self.watch = watch
    chosen = Set(tables)
  }

  /// Ids of all tables that a public release can have, the most wanted first.
  public static var catalogue: [String] { PublicCatalogue.all.map(\.table) }

  /// The periods of some drafts that can be published: whole financial years and quarters that are
  /// over.
  ///
  /// - Parameters:
  ///   - drafts: The counts, any order.
  ///   - asOf: The reference date.
  /// - Returns: The periods, the earliest first, a year after its quarters.
  public static func closedPeriods(in drafts: [DraftTable], asOf: Day) -> [Period] {
    var found: [String: Period] = [:]
    for table in drafts where table.period.last <= asOf {
      guard PublicCatalogue.shape(of: table.id) != nil,
        [.financialYear, .quarter].contains(table.period.kind)
      else { continue }
      found[CellName.period(table.period)] = table.period
    }
    return found.values.sorted { ($0.last, $1.first) < ($1.last, $0.first) }
  }

  /// Protects the tables of some periods and derives what is shown of them.
  ///
  /// What earlier releases showed stays known: a count that one of them hid is never given away by
  /// a later year, quarter or table, or the release fails.
  ///
  /// - Parameters:
  ///   - drafts: The counts, any order; what is not public is left alone.
  ///   - periods: The periods that go out.
  ///   - ledger: What was ever made public.
  /// - Returns: The tables and what the ledger must remember of them.
  /// - Throws: `DisclosureError` for counts that cannot be right, for tables that are public already
  ///   and not named, and where nothing is safe;
  ///   `AuditError` for counts that contradict each other.
  /// - Complexity: That of the attack; linear programs on what hangs together.
  public func protect(
    _ drafts: [DraftTable], periods: [Period], beside ledger: ReleaseLedger = ReleaseLedger()
  ) throws -> ProtectedRelease {
    let tables = try choice(drafts, periods, ledger)
    var best = try release(tables, sparing: [], of: periods, beside: ledger)
    for spared in sets(of: periods, beside: ledger) {
      let other = try? release(tables, sparing: spared, of: periods, beside: ledger)
      if let other, other.worth > best.worth { best = other }
    }
    return best
  }

  /// Tables to be tried without: where counts are shown as they are, a cross of a few dozen children
  /// can hide more of the others than it shows.
  ///
  /// None where tables are named, which are wanted then, or a period was public before: what it
  /// showed must be attacked.
  private func sets(of periods: [Period], beside ledger: ReleaseLedger) -> [Set<String>] {
    let isNew = periods.allSatisfy { period in
      !ledger.periods.contains { $0.isSame(as: period) }
    }
    return policy.base == 1 && chosen.isEmpty && isNew ? PublicCatalogue.costly : []
  }

  /// Protects tables, without some that are spared.
  func release(
    _ tables: [DraftTable], sparing spared: Set<String>, of periods: [Period],
    beside ledger: ReleaseLedger
  ) throws -> ProtectedRelease {
    let others = tables.filter { table in
      spared.contains(table.id) && periods.contains { $0.isSame(as: table.period) }
    }
    var leftOut: [LeftOut] = []
    for _ in 0..<Self.tries {
      let dropped = Set((others.map(LeftOut.init) + leftOut).map(\.name))
      let plan = PublicPlan(
        tables.filter { !dropped.contains(PublicPlan.name($0)) }, of: periods, policy: policy,
        watch: watch.map { Watched($0, beside: ledger) })
      do {
        let shown = try CellProtection(
          plan.cells, of: plan.ownCells, policy: policy, ledger: ledger
        ).shown()
        return ProtectedRelease(
          plan, shown: shown, leftOut: leftOut, spared: others.map(LeftOut.init), policy: policy)
      } catch let leak as CellLeak {
        // What went out before stays in the attack: left out it would be forgotten, not unknown.
        guard let least = plan.leastWanted(of: leak.tables, but: ledger.published) else {
          throw DisclosureError.leak(tables: leak.tables + leak.earlier)
        }
        leftOut.append(LeftOut(least))
      }
    }
    throw DisclosureError.leak(tables: leftOut.map(\.label))
  }

  /// The drafts that go out, the most wanted first.
  ///
  /// With them those that went out before: the others of earlier periods nobody has seen.
  private func choice(
    _ drafts: [DraftTable], _ periods: [Period], _ ledger: ReleaseLedger
  ) throws -> [DraftTable] {
    let published = ledger.published
    let steps = OpenSteps(drafts, policy: policy)
    let tables = drafts.filter { table in
      guard PublicCatalogue.shape(of: table.id) != nil else { return false }
      return isChosen(table) && periods.contains { $0.isSame(as: table.period) }
        || published.contains(PublicPlan.name(table))
    }.map { table in
      guard !published.contains(PublicPlan.name(table)) else { return table.told }
      let open = steps.open(table.told)
      return watch?.possible(open) ?? open
    }
    let unnamed = tables.filter { table in
      !isChosen(table) && periods.contains { $0.isSame(as: table.period) }
    }
    guard unnamed.isEmpty else {
      throw DisclosureError.alreadyPublic(tables: unnamed.map { LeftOut($0).label })
    }
    TableForm.requireDistinct(tables)
    for table in tables {
      TableForm.require(table)
      try CountCheck.check(table)
    }
    return tables.enumerated().sorted {
      (PublicCatalogue.rank(of: $0.element.id), $0.offset)
        < (PublicCatalogue.rank(of: $1.element.id), $1.offset)
    }.map(\.element)
  }

  private func isChosen(_ table: DraftTable) -> Bool {
    chosen.isEmpty || chosen.contains(table.id) || chosen.contains(table.indicator.id)
  }
}

/// A table that could not be made safe.
struct LeftOut: Sendable {
  let table: DraftTable

  init(_ table: DraftTable) {
    self.table = table
  }

  var name: [String] { PublicPlan.name(table) }
  var label: String { "\(table.id) \(table.period.code)" }

  /// The table as one that does not go out.
  func entry(_ reason: String) -> PublicPlan.Entry {
    PublicPlan.Entry(table: table, label: label, counted: [], reason: reason)
  }
}
