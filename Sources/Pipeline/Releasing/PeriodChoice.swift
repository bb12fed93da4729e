import Disclosure
import Publishing
import Tables
import Vocabulary

/// Which closed periods a public release shows for the first time, and which stay as they went out.
struct PeriodChoice {
  /// The periods that are new, or corrected as a whole.
  let periods: [Period]
  private let corrected: [Period]
  /// Whether any of the periods was never public.
  private let hasNew: Bool

  init(
    _ request: PublicReleaser.Request, _ counts: KeptCounts, _ ledger: ReleaseLedger,
    _ settings: PublicReleaseSettings
  ) throws {
    if let asOf = request.asOf, asOf != counts.asOf.iso {
      throw ReleaseError.otherDate(asOf: asOf, found: counts.asOf.iso)
    }
    if !request.corrected.isEmpty, request.reason.allSatisfy(\.isWhitespace) {
      throw ReleaseError.noReason
    }
    let closed = PublicDisclosure.closedPeriods(in: counts.tables, asOf: counts.asOf)
      .filter { settings.quarters || $0.kind == .financialYear }
    let years = closed.filter { $0.kind == .financialYear }.map(\.code)
    for name in request.periods + request.corrected where !years.contains(name) {
      throw ReleaseError.unknownPeriod(name: name, known: years)
    }
    let published = Set(ledger.periods.map(\.code))
    for name in request.periods where published.contains(name) {
      throw ReleaseError.alreadyPublic(period: name)
    }
    for name in request.corrected where !published.contains(name) {
      throw ReleaseError.neverPublic(period: name)
    }
    corrected = closed.filter { Self.year(of: $0, isIn: request.corrected) }
    let new = closed.filter { period in
      !published.contains(period.code)
        && (request.periods.isEmpty
          ? request.corrected.isEmpty : Self.year(of: period, isIn: request.periods))
    }
    hasNew = !new.isEmpty
    periods = new + corrected.filter { period in !new.contains { $0.code == period.code } }
    if periods.isEmpty { throw ReleaseError.nothingNew }
  }

  /// Whether a period is one of some years, or a quarter of one.
  private static func year(of period: Period, isIn years: [String]) -> Bool {
    years.contains { period.code == $0 || period.code.hasPrefix("\($0)-Q") }
  }

  /// Refuses a release too soon, or with too little that is new, after the one before.
  func checkPace(
    _ policy: PublicPolicy, _ counts: KeptCounts, _ ledger: ReleaseLedger, today: Day
  ) throws {
    guard let last = ledger.releases.last else { return }
    let days = last.day.days(to: today)
    // Another policy for this release does not bring it forward.
    let least = max(policy.minimumDays, last.minimumDays)
    guard days >= least else { throw ReleaseError.tooSoon(days: days, least: least) }
    guard hasNew else { return }
    guard newReferrals(in: counts) >= policy.minimumNewReferrals else {
      throw ReleaseError.tooFewReferrals(least: policy.minimumNewReferrals)
    }
  }

  /// Referrals received in the new years, or in new quarters of other years.
  private func newReferrals(in counts: KeptCounts) -> Int {
    let years = periods.filter { $0.kind == .financialYear }
    let spans =
      years
      + periods.filter { quarter in
        quarter.kind == .quarter && !years.contains { quarter.code.hasPrefix($0.code) }
      }
    return spans.filter { span in !corrected.contains { $0.code == span.code } }.reduce(0) {
      sum, period in
      let table = counts.tables.first { $0.id == "A2.headline" && $0.period == period }
      guard case .cells(let cells) = table?.content else { return sum }
      for cell in cells where cell.key == ["referrals"] {
        if case .count(let count) = cell.counted { return sum + count }
      }
      return sum
    }
  }

  /// What stays known beside the new figures: everything; what is corrected can change.
  func known(_ ledger: ReleaseLedger) -> ReleaseLedger {
    ledger.correcting(corrected)
  }

  /// The tables of the periods that stay as they went out.
  func earlier(in ledger: ReleaseLedger, _ counts: KeptCounts) -> [ReleasedTable] {
    let kept = ledger.periods.filter { period in
      !periods.contains { $0.kind == period.kind && $0.code == period.code }
    }
    return ledger.tables(of: kept, indicators: counts.tables.map(\.indicator))
  }

  /// What the page says of corrections.
  func revisions(_ request: PublicReleaser.Request, _ name: String, _ clock: Clock) -> [Revision] {
    request.corrected.map { year in
      Revision(
        release: name, day: clock.today,
        text: "All figures of \(year) and its quarters were made anew: \(request.reason)")
    }
  }
}
