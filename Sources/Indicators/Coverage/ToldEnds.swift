import Records
import Tables
import Vocabulary

/// Until when, and since when, sources say that referrals were closed and support ended.
///
/// Of a source that begins late to record closures those closed before look as if they waited; of
/// one that fell silent support without an end looks as if it went on.
struct ToldEnds {
  /// By source and kind: the first quarter in which closures are recorded; none where no row ever
  /// has one.
  private var closures: [Int?] = []
  /// The last quarter in which those that fell silent were heard of, likewise.
  private var heard: [Int] = []
  /// Whether closures or ends of support are recorded at all, likewise.
  private var tells: [Bool] = []
  /// Whether any begins late, or fell silent.
  let isAnyLate: Bool
  let isAnySilent: Bool
  private let records: PseudonymisedRecords

  init(_ records: PseudonymisedRecords, _ coverage: Coverage) {
    self.records = records
    for (place, source) in coverage.sources.enumerated() {
      for kind in RecordKind.allCases {
        let isSent = !source.kinds[Int(kind.rawValue)].rows.isEmpty
        let kept = isSent ? coverage.kept(.closed, of: kind, source: place) : nil
        let ends = isSent ? coverage.kept(.supportEnded, of: kind, source: place) : nil
        closures.append(kept?.lowerBound)
        tells.append(kept != nil || ends != nil)
        heard.append(coverage.columns.silentAfter(kind, source.sender) ?? .max)
      }
    }
    isAnyLate = closures.contains { $0.map { $0 > .min } ?? false }
    isAnySilent = heard.contains { $0 < .max }
  }

  /// Whether a journey's referral came before any source of it recorded closures, which others did
  /// later.
  func isBeforeClosures(_ journey: Journey) -> Bool {
    guard isAnyLate, let received = journey.milestones[.referral],
      let begin = streams(of: journey).compactMap({ closures[$0] }).min()
    else { return false }
    return Quarter.of(received) < begin
  }

  /// Whether all who tell of the end of support of a journey fell silent before a day; where nobody
  /// tells of ends, who told of the support.
  func isUnheard(_ spell: SupportSpell, of journey: Journey, on day: Day) -> Bool {
    guard isAnySilent, spell.end == nil else { return false }
    let tellers = streams(of: journey).filter { tells[$0] }
    let last = tellers.map { heard[$0] }.max() ?? heard[stream(Int(spell.row))]
    return last < Quarter.of(day)
  }

  /// The source and kind of each row that tells of the service.
  private func streams(of journey: Journey) -> [Int] {
    journey.rows.map(Int.init).filter { Set<RecordKind>.service.contains(records.kind[$0]) }
      .map(stream)
  }

  private func stream(_ row: Int) -> Int {
    Int(records.source[row]) * RecordKind.allCases.count + Int(records.kind[row].rawValue)
  }
}

extension CountingBase {
  /// Why nothing is said of who waits, where more than a tenth may have been closed before closures
  /// were recorded; as a clause without a stop.
  ///
  /// - Parameters:
  ///   - children: How many the figures are of.
  ///   - waiting: The journeys of those of them that wait.
  /// - Returns: The reason.
  func reasonWithoutClosures(_ children: Int, waiting: some Sequence<Int32>) -> Reason? {
    // Millions of journeys need not be fetched where none is late.
    guard ends.isAnyLate else { return nil }
    let early = waiting.count { ends.isBeforeClosures(journeys[Int($0)]) }
    guard UntoldLimit.isExceeded(told: children - early, untold: early) else { return nil }
    return .counted(
      "more than a tenth of the children were referred before any source recorded closures, and may not wait any more"
    )
  }

  /// Why nothing is said of who is supported in a period, where nobody says whether the support of more
  /// than a tenth went on; as a clause without a stop.
  ///
  /// - Parameters:
  ///   - spells: The support that the period is taken to have, by child.
  ///   - period: The period.
  /// - Returns: The reason.
  func reasonWithoutEnds(_ spells: [SupportSpell], in period: Period) -> Reason? {
    guard ends.isAnySilent else { return nil }
    var isUnheard: [Int32: Bool] = [:]
    for spell in spells {
      let own = ends.isUnheard(spell, of: journeys[Int(spell.journey)], on: period.first)
      isUnheard[spell.child] = own && isUnheard[spell.child] ?? true
    }
    let unheard = isUnheard.values.count { $0 }
    guard UntoldLimit.isExceeded(told: isUnheard.count - unheard, untold: unheard) else {
      return nil
    }
    return .counted(
      "nobody who would say whether the support of more than a tenth of the children ended sent anything for this period"
    )
  }
}
