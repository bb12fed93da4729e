import Records
import Tables
import Vocabulary

/// What the sources of a run can tell, and of which quarters they told anything.
///
/// A source whose delivery does not say what it carries is taken to tell everything of the kinds of
/// its rows.
struct Coverage {
  struct Source {
    let sender: Sender
    let carried: CarriedFields?
    /// What it told, by kind of record.
    var kinds: [KindCoverage]

    /// The first quarter of which it told something by records of some kinds.
    func first(of some: Set<RecordKind>) -> Int? {
      some.compactMap { kinds[Int($0.rawValue)].rows.first }.min()
    }
  }

  let sources: [Source]
  private let definition: CaseDefinition
  /// The quarter of the reference date, which is seldom over.
  let end: Int
  /// Whether any disability is told by its type, and not only that there is one.
  private let tellsDisabilities: Bool
  /// Which columns the senders keep, and when.
  let columns: KeptColumns

  init(
    _ records: PseudonymisedRecords, _ deliveries: [Delivery], _ settings: IndicatorSettings
  ) {
    let carried = Dictionary(
      deliveries.map { ($0.source, $0.carried) }, uniquingKeysWith: { one, _ in one })
    let kinds = RecordKind.allCases.count
    var sources = records.sources.map { source in
      Source(
        sender: Sender(source), carried: carried[source.id] ?? nil,
        kinds: [KindCoverage](repeating: KindCoverage(), count: kinds))
    }
    let end = Quarter.of(settings.asOf.adding(days: 1))
    let whole = settings.local.recordsFrom.map(Quarter.of)
    let told = ToldRows(records, by: settings.asOf)
    let counts = told.counts(
      told.streams(firsts: Array(sources.indices)), count: sources.count * kinds)
    for (place, rows) in counts.enumerated() {
      sources[place / kinds].kinds[place % kinds].rows = rows
    }
    for row in 0..<records.count where told.quarter[row] > .min {
      let (source, kind) = (Int(records.source[row]), Int(records.kind[row].rawValue))
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
    columns = KeptColumns(told, settings, end: end)
    definition = settings.caseDefinition
    tellsDisabilities = (0..<records.count).contains { row in
      records[.disabilities, row] & ~Disability.unspecified.bit != 0
    }
  }

  /// Why a requirement is not met in a period; nothing where it is, at least for a part of it.
  func reason(against requirement: Requirement, in period: Period) -> Reason? {
    let tellers = tellers(of: requirement)
    guard !tellers.isEmpty else {
      let blank = self.tellers(of: requirement, evenBlank: true)
      return blank.isEmpty
        ? "no source of this run records \(requirement.words)"
        : .counted(
          "\(isFilled(by: blank) ? "hardly any" : "no") row of this run fills the column that records \(requirement.words)"
        )
    }
    guard !tellers.contains(where: \.teller.isLasting) else { return nil }
    let last = min(Quarter.of(period.last), end)
    let quarters =
      period.kind == .snapshot
      ? last...last : Quarter.of(period.first)...max(Quarter.of(period.first), last)
    guard !quarters.contains(where: { covers($0, tellers) }) else { return nil }
    return untold(quarters, tellers, requirement, isSnapshot: period.kind == .snapshot)
      .map { .counted($0) }
  }

  /// Of which part of a period a column is kept, where it is not of all of it.
  func part(of requirement: Requirement, in period: Period) -> String? {
    let tellers = tellers(of: requirement)
    guard period.kind != .snapshot, !tellers.contains(where: \.teller.isLasting) else { return nil }
    let last = max(Quarter.of(period.first), min(Quarter.of(period.last), end - 1))
    let quarters = Quarter.of(period.first)...last
    guard let first = quarters.first(where: { covers($0, tellers) }),
      (quarters.lowerBound..<first).contains(where: { covers($0, tellers, evenBlank: true) })
    else { return nil }
    return Quarter.first(first).map { "\(requirement.words) is recorded only from \($0.month)" }
  }

  /// In which part of a period it is not sure that a step is recorded, where in any.
  func doubt(of requirement: Requirement, in period: Period) -> String? {
    guard case .milestone(let milestone) = requirement, ToldMilestones.isStep(milestone) else {
      return nil
    }
    let last = min(Quarter.of(period.last), end - 1)
    let first = period.kind == .snapshot ? last : Quarter.of(period.first)
    let sent = tellers(of: requirement).flatMap { told in
      told.sent.filter(\.isDescribed).flatMap { sent in
        told.teller.kept.map { columns.doubt($0, of: sent.kind, sent.sender) }
      }
    }
    let start = sent.compactMap(\.before).filter { first < $0 }.max()
      .flatMap(Quarter.first).map { "before \($0.month)" }
    let stop = sent.compactMap(\.after).filter { $0 < last }.min()
      .flatMap(Quarter.days).map { "after \($0.upperBound.month)" }
    let every = sent.count > 1 ? " by every source" : ""
    return (start ?? stop).map { "\(requirement.words) may not be recorded\(every) \($0)" }
  }

  /// Why nothing is told of some quarters.
  private func untold(
    _ quarters: ClosedRange<Int>, _ tellers: [Told], _ requirement: Requirement, isSnapshot: Bool
  ) -> String? {
    let isSaid = tellers.contains { told in told.sent.contains { self.isSaid(told.teller, $0) } }
    let column =
      isSaid
      ? "the partnership says that no source of this run records \(requirement.words)"
      : "no row of this run fills the column that records \(requirement.words)"
    let isSent = quarters.contains { covers($0, tellers, evenBlank: true) }
    // A source that fell silent still tells how things stood when it was last heard of.
    if isSnapshot { return isSent ? column : nil }
    let begin = (quarters.upperBound + 1...max(quarters.upperBound + 1, end)).first {
      covers($0, tellers)
    }
    let wasTold = (quarters.lowerBound - Self.most..<quarters.lowerBound).contains {
      covers($0, tellers)
    }
    guard isSent else {
      guard !wasTold, let begin, let first = Quarter.first(begin) else {
        return
          "no source of this run sent anything for this period that records \(requirement.words)"
      }
      return "no source of this run records \(requirement.words) before \(first.month)"
    }
    return begin.flatMap(Quarter.first).map { "\(column) before \($0.month)" } ?? column
  }

  /// Quarters back to which it is asked when something was last told: more than any log goes.
  private static let most = 80

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
    let isTold = (quarters.lowerBound - Self.most...quarters.lowerBound).contains {
      covers($0, tellers)
    }
    return isTold ? .hole : .beginning
  }

  private func covers(_ quarter: Int, _ tellers: [Told], evenBlank: Bool = false) -> Bool {
    tellers.contains { told in
      told.sent.contains { sent in
        (isSaid(told.teller, sent)
          || sent.coverage.covers(quarter, of: told.teller.days, before: end))
          && (evenBlank || keeps(told.teller, sent, in: quarter))
      }
    }
  }

  /// Whether the partnership says of a column when it was kept.
  private func isSaid(_ teller: Teller, _ sent: Sent) -> Bool {
    teller.kept.contains { columns.said($0, sent.sender) != nil }
  }

  private func keeps(_ teller: Teller, _ sent: Sent, in quarter: Int) -> Bool {
    guard sent.isDescribed, !teller.isBlankEnough else { return true }
    return teller.kept.allSatisfy { columns.keeps($0, of: sent.kind, sent.sender, in: quarter) }
  }

  /// What a source sent of one kind.
  private struct Sent {
    let sender: Sender
    let kind: RecordKind
    let coverage: KindCoverage
    /// Whether its delivery says what it carries.
    let isDescribed: Bool
  }

  /// Records of this run that can tell something, with what they told.
  private typealias Told = (teller: Teller, sent: [Sent])

  private func tellers(of requirement: Requirement, evenBlank: Bool = false) -> [Told] {
    var told: [Told] = []
    for teller in requirement.tellers(by: definition)
    where tellsDisabilities || teller.fields != [SetField.disabilities.name] {
      let sent = sources.flatMap { source in
        self.sent(by: source, evenBlank ? teller.evenBlank : teller)
      }
      if !sent.isEmpty { told.append((teller, sent)) }
    }
    return told
  }

  private func sent(by source: Source, _ teller: Teller) -> [Sent] {
    guard teller.agency.map({ $0 == source.sender.agency }) ?? true else { return [] }
    return teller.kinds.compactMap { kind in
      let told = source.kinds[Int(kind.rawValue)]
      let sent = Sent(
        sender: source.sender, kind: kind, coverage: told, isDescribed: source.carried != nil)
      guard let carried = source.carried else { return told.rows.isEmpty ? nil : sent }
      let isTold =
        carried.kinds.contains(kind) && teller.fields.allSatisfy { carried.has($0, of: kind) }
      let isKept =
        teller.isBlankEnough || told.rows.isEmpty
        || teller.kept.allSatisfy { columns.fills($0, of: kind, source.sender) }
      return isTold && isKept ? sent : nil
    }
  }

  /// Whether a row fills what hardly any row does.
  private func isFilled(by blank: [Told]) -> Bool {
    blank.contains { told in
      told.sent.contains { sent in
        told.teller.kept.allSatisfy { columns.hasAny($0, of: sent.kind, sent.sender) }
      }
    }
  }
}

extension Day {
  /// The month in words, such as "April 2024".
  var month: String {
    "\(Day.monthName(civil.month)) \(civil.year)"
  }
}
