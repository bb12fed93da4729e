public import Foundation
public import Vocabulary

/// What was ever made public: every value and symbol, by release, period, table and cell.
///
/// Each line carries the hash of the line before, so that none can be changed or taken out unseen.
public struct ReleaseLedger: Sendable {
  /// The lines, the oldest first.
  public private(set) var records: [LedgerRecord] = []
  private var chain = HashChain()

  /// Periods that are made anew, as names of cells begin.
  private var corrected: Set<String> = []

  /// Creates a ledger that nothing stands in.
  public init() {}

  /// Reads a ledger and checks that every line follows from the one before.
  ///
  /// - Parameters:
  ///   - contents: The lines of the ledger's file.
  ///   - head: The hash of its last line, or of the one before where writing was cut short.
  /// - Throws: `LedgerError` for a ledger that was changed.
  public init(_ contents: Data, head: String) throws(LedgerError) {
    var found: [LedgerRecord] = []
    do {
      chain = try HashChain(contents, head: head) { line in
        guard let record = try? JSONDecoder().decode(LedgerRecord.self, from: Data(line)) else {
          return nil
        }
        found.append(record)
        return record.previous
      }
    } catch {
      throw LedgerError(error)
    }
    records = found
  }

  /// Adds a release.
  ///
  /// - Parameters:
  ///   - release: What goes out of the periods that are new.
  ///   - note: Who made and approved it, and when.
  ///   - periods: The periods whose figures it shows first.
  ///   - corrected: Codes of the years that it corrects as a whole.
  ///   - sums: The SHA-256 of the release's list of files.
  /// - Returns: The line to append to the ledger's file, without its end.
  /// - Throws: What the encoder throws.
  public mutating func add(
    _ release: ProtectedRelease, note: LedgerNote, periods: [Period], corrected: [String] = [],
    sums: String
  ) throws -> Data {
    try append(
      LedgerRecord(
        number: lastNumber + 1, kind: .release, day: note.day, author: note.author,
        approvers: note.approvers, reason: note.reason, periods: periods, corrected: corrected,
        policy: release.policy, tables: release.tables.map(LedgerTable.init),
        cells: release.shown.mapValues { $0.map(String.init) ?? release.policy.symbol },
        inputs: note.inputs, asOf: note.asOf, sums: sums, previous: head))
  }

  /// Adds the withdrawal of a release.
  ///
  /// - Parameters:
  ///   - number: The release's number.
  ///   - note: Who asked for it and approved it, when and why.
  /// - Returns: The line to append to the ledger's file, without its end.
  /// - Throws: What the encoder throws.
  public mutating func withdraw(_ number: Int, note: LedgerNote) throws -> Data {
    try append(
      LedgerRecord(
        number: number, kind: .withdrawal, day: note.day, author: note.author,
        approvers: note.approvers, reason: note.reason, periods: [], corrected: [], policy: nil,
        tables: [], cells: [:], inputs: nil, asOf: nil, sums: "", previous: head))
  }

  private mutating func append(_ record: LedgerRecord) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = try encoder.encode(record)
    records.append(record)
    chain.add(line)
    return line
  }
}

extension ReleaseLedger {
  /// The hash of the last line; zeros for an empty ledger.
  public var head: String { chain.head }

  /// Whether a line of it has a hash: a ledger that begins anew has not.
  ///
  /// - Parameter head: The hash of the last line of a ledger.
  /// - Returns: Whether this one is the same ledger, or goes on from it.
  public func everEnded(with head: String) -> Bool {
    self.head == head || records.contains { $0.previous == head }
  }

  /// The releases, the oldest first, withdrawn ones among them.
  public var releases: [LedgerRecord] { records.filter { $0.kind == .release } }

  /// The number of the last release; 0 before the first.
  public var lastNumber: Int { releases.last?.number ?? 0 }

  /// The withdrawal of a release, where there was one.
  ///
  /// - Parameter number: The release's number.
  /// - Returns: The line that withdrew it.
  public func withdrawal(of number: Int) -> LedgerRecord? {
    records.last { $0.kind == .withdrawal && $0.number == number }
  }

  /// The periods of which figures were ever made public, the earliest first.
  public var periods: [Period] {
    var found: [String: Period] = [:]
    for period in releases.flatMap(\.periods) {
      found[CellName.period(period)] = period
    }
    return found.values.sorted { ($0.first, $1.last.iso) < ($1.first, $0.last.iso) }
  }

  /// The reference dates with which a period went out.
  func asOf(_ period: Period) -> [Day] {
    releases.filter { $0.periods.contains { $0.isSame(as: period) } }.map { $0.asOf ?? $0.day }
  }

  /// What names each table of which figures were ever made public.
  var published: Set<[String]> {
    Set(
      releases.flatMap(\.tables).filter { $0.notAvailable == nil }
        .map { [$0.id, $0.period.kind.rawValue, $0.period.code] })
  }

  /// The tables of some periods as they went out last, in the words of today's indicators; none of
  /// a release that was withdrawn.
  ///
  /// - Parameters:
  ///   - periods: The periods.
  ///   - indicators: Today's indicators.
  /// - Returns: The tables of the releases that showed those periods last.
  public func tables(
    of periods: [Period], indicators: [IndicatorMetadata]
  ) -> [ReleasedTable] {
    let words = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    return periods.flatMap { period -> [ReleasedTable] in
      let last = releases.last { $0.periods.contains { $0.isSame(as: period) } }
      guard let last, withdrawal(of: last.number) == nil else { return [] }
      return last.tables.filter { $0.period.isSame(as: period) }
        .compactMap { $0.released(in: words) }
    }
  }

  /// The ledger while some periods are made anew as a whole.
  ///
  /// What was hidden of them stays hidden, and what was shown stays known as far as it still fits;
  /// but another number can be shown.
  ///
  /// - Parameter periods: The periods.
  /// - Returns: A ledger to protect figures beside; not one to be written.
  public func correcting(_ periods: [Period]) -> ReleaseLedger {
    var rest = self
    for period in periods { rest.corrected.insert("\(CellName.period(period))|") }
    return rest
  }

  /// Whether a cell is one of a period that is made anew.
  func isCorrected(_ cell: String) -> Bool { corrected.contains(where: cell.hasPrefix) }

  /// Everything that was ever shown of a cell, by its name, with the policy of that day.
  func shown(_ cell: String) -> [(text: String, policy: PublicPolicy, release: Int)] {
    releases.compactMap { record in
      guard let text = record.cells[cell], let policy = record.policy else { return nil }
      return (text, policy, record.number)
    }
  }
}

extension Period {
  /// Whether two are the same span, whatever their labels say.
  func isSame(as other: Period) -> Bool { kind == other.kind && code == other.code }
}
