import Records
import Vocabulary

/// What the sources of a run can tell, and of which quarters they told anything.
///
/// A source whose delivery does not say what it carries is taken to tell everything of the kinds of
/// its rows.
struct Coverage {
  private struct Source {
    let agency: Agency
    let carried: CarriedFields?
    /// Rows by quarter, by kind of record.
    var rows: [QuarterCounts]
  }

  private let sources: [Source]
  private let definition: CaseDefinition
  /// The quarter of the reference date, which is seldom over.
  private let end: Int
  /// Whether any disability is told by its type, and not only that there is one.
  private let tellsDisabilities: Bool

  init(
    _ records: PseudonymisedRecords, _ deliveries: [Delivery], _ settings: IndicatorSettings
  ) {
    let carried = Dictionary(
      deliveries.map { ($0.source, $0.carried) }, uniquingKeysWith: { one, _ in one })
    let kinds = RecordKind.allCases.count
    var sources = records.sources.map { source in
      Source(
        agency: source.agency, carried: carried[source.id] ?? nil,
        rows: [QuarterCounts](repeating: QuarterCounts(), count: kinds))
    }
    let end = Quarter.of(settings.asOf.adding(days: 1))
    let whole = settings.local.recordsFrom.map(Quarter.of)
    for row in 0..<records.count {
      guard let day = records.toldDay(row), day <= settings.asOf else { continue }
      let quarter = Quarter.of(day)
      sources[Int(records.source[row])].rows[Int(records.kind[row].rawValue)].add(quarter)
    }
    // Of the log, what is older is there only because it was still open.
    if let whole {
      let log = Int(RecordKind.referral.rawValue)
      for place in sources.indices { sources[place].rows[log].begin = whole }
    }
    self.sources = sources
    self.end = end
    definition = settings.caseDefinition
    tellsDisabilities = (0..<records.count).contains { row in
      records[.disabilities, row] & ~Disability.unspecified.bit != 0
    }
  }

  /// Why a requirement is not met in a period; nothing where it is, at least for a part of it.
  func reason(against requirement: Requirement, in period: Period) -> String? {
    let tellers = tellers(of: requirement)
    guard !tellers.isEmpty else { return "no source of this run records \(requirement.words)" }
    guard period.kind != .snapshot, !tellers.contains(where: \.teller.isLasting) else { return nil }
    let rows = tellers.flatMap(\.rows)
    let first = Quarter.of(period.first)
    let isCovered = (first...max(first, min(Quarter.of(period.last), end))).contains { quarter in
      rows.contains { $0.covers(quarter, before: end) }
    }
    guard !isCovered else { return nil }
    let begin = rows.compactMap(\.first).min().flatMap(Quarter.first)
    guard let begin, begin > period.last else {
      return "no source of this run sent anything for this period that records \(requirement.words)"
    }
    let month = "\(Day.monthName(begin.civil.month)) \(begin.civil.year)"
    return "no source of this run records \(requirement.words) before \(month)"
  }

  /// Whether any source can tell something at all.
  func tells(_ requirement: Requirement) -> Bool {
    !tellers(of: requirement).isEmpty
  }

  /// Whether something is told of every quarter of some days.
  func tells(_ requirement: Requirement, throughout days: ClosedRange<Day>) -> Bool {
    let rows = tellers(of: requirement).flatMap(\.rows)
    return (Quarter.of(days.lowerBound)...Quarter.of(days.upperBound)).allSatisfy { quarter in
      rows.contains { $0.covers(quarter, before: end) }
    }
  }

  /// Records of this run that can tell something, with their rows by quarter.
  private typealias Told = (teller: Teller, rows: [QuarterCounts])

  private func tellers(of requirement: Requirement) -> [Told] {
    var told: [Told] = []
    for teller in requirement.tellers(by: definition)
    where tellsDisabilities || teller.fields != [SetField.disabilities.name] {
      let rows = sources.flatMap { source in self.rows(of: teller, source) }
      if !rows.isEmpty { told.append((teller, rows)) }
    }
    return told
  }

  private func rows(of teller: Teller, _ source: Source) -> [QuarterCounts] {
    guard teller.agency.map({ $0 == source.agency }) ?? true else { return [] }
    return teller.kinds.compactMap { kind in
      let rows = source.rows[Int(kind.rawValue)]
      guard let carried = source.carried else { return rows.isEmpty ? nil : rows }
      let isTold =
        carried.kinds.contains(kind) && teller.fields.allSatisfy { carried.has($0, of: kind) }
      return isTold ? rows : nil
    }
  }
}

extension PseudonymisedRecords {
  /// The day on which a source told of what a row is about: what it recorded late may be long past.
  fileprivate func toldDay(_ row: Int) -> Day? {
    self[.recorded, row] ?? self[.received, row] ?? rowDay(row)
  }
}
