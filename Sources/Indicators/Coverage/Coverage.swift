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
    /// What it told, by kind of record.
    var kinds: [KindCoverage]
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
        kinds: [KindCoverage](repeating: KindCoverage(), count: kinds))
    }
    let end = Quarter.of(settings.asOf.adding(days: 1))
    let whole = settings.local.recordsFrom.map(Quarter.of)
    for row in 0..<records.count {
      guard let day = records.toldDay(row), day <= settings.asOf else { continue }
      let (source, kind) = (Int(records.source[row]), Int(records.kind[row].rawValue))
      sources[source].kinds[kind].rows.add(Quarter.of(day))
      sources[source].kinds[kind].add(row, in: records, by: settings.asOf)
    }
    // Of the log, what is older is there only because it was still open.
    if let whole {
      let log = Int(RecordKind.referral.rawValue)
      for place in sources.indices { sources[place].kinds[log].rows.begin = whole }
    }
    for place in sources.indices {
      for kind in 0..<kinds { sources[place].kinds[kind].close(before: end) }
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
    guard !tellers.isEmpty else {
      return self.tellers(of: requirement, evenBlank: true).isEmpty
        ? "no source of this run records \(requirement.words)"
        : "no row of this run fills the column that records \(requirement.words)"
    }
    guard period.kind != .snapshot, !tellers.contains(where: \.teller.isLasting) else { return nil }
    let first = Quarter.of(period.first)
    let isCovered = (first...max(first, min(Quarter.of(period.last), end)))
      .contains { covers($0, tellers) }
    guard !isCovered else { return nil }
    let begin = begin(of: tellers).flatMap(Quarter.first)
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

  /// Why something is not told of every quarter of some days.
  enum Gap {
    /// It begins to be told later.
    case beginning
    /// For a quarter nothing was sent.
    case hole
  }

  /// Why something is not told of every quarter of some days; nothing where it is.
  func gap(in days: ClosedRange<Day>, of requirement: Requirement) -> Gap? {
    let tellers = tellers(of: requirement)
    let quarters = Quarter.of(days.lowerBound)...Quarter.of(days.upperBound)
    guard !quarters.allSatisfy({ covers($0, tellers) }) else { return nil }
    return begin(of: tellers).map { $0 <= quarters.lowerBound } ?? false ? .hole : .beginning
  }

  private func covers(_ quarter: Int, _ tellers: [Told]) -> Bool {
    tellers.contains { told in
      told.kinds.contains { $0.covers(quarter, of: told.teller.days, before: end) }
    }
  }

  /// The first quarter of which anything was told.
  private func begin(of tellers: [Told]) -> Int? {
    tellers.flatMap(\.kinds).compactMap(\.rows.first).min()
  }

  /// Records of this run that can tell something, with what they told.
  private typealias Told = (teller: Teller, kinds: [KindCoverage])

  private func tellers(of requirement: Requirement, evenBlank: Bool = false) -> [Told] {
    var told: [Told] = []
    for teller in requirement.tellers(by: definition)
    where tellsDisabilities || teller.fields != [SetField.disabilities.name] {
      let kinds = sources.flatMap { source in
        self.kinds(of: evenBlank ? teller.evenBlank : teller, source)
      }
      if !kinds.isEmpty { told.append((teller, kinds)) }
    }
    return told
  }

  private func kinds(of teller: Teller, _ source: Source) -> [KindCoverage] {
    guard teller.agency.map({ $0 == source.agency }) ?? true else { return [] }
    return teller.kinds.compactMap { kind in
      let told = source.kinds[Int(kind.rawValue)]
      guard let carried = source.carried else { return told.rows.isEmpty ? nil : told }
      let isTold =
        carried.kinds.contains(kind) && teller.fields.allSatisfy { carried.has($0, of: kind) }
      let isKept =
        teller.isBlankEnough || told.rows.isEmpty
        || teller.days.allSatisfy { fills($0, of: kind, source.agency) }
      return isTold && isKept ? told : nil
    }
  }

  /// Whether an agency fills a field of its records of a kind, in whichever of its files.
  private func fills(_ field: DayField, of kind: RecordKind, _ agency: Agency) -> Bool {
    sources.contains { $0.agency == agency && $0.kinds[Int(kind.rawValue)].fills(field) }
  }
}

extension PseudonymisedRecords {
  /// The day on which a source told of what a row is about: what it recorded late may be long past.
  fileprivate func toldDay(_ row: Int) -> Day? {
    self[.recorded, row] ?? self[.received, row] ?? rowDay(row)
  }
}
