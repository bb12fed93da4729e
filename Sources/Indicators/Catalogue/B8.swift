import Records
import Tables
import Vocabulary

/// Needs alongside harmful sexual behaviour.
enum B8: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B8", title: "Needs alongside", statements: ["1.2", "1.6a", "1.6b", "1.6c"],
    numerator:
      "children referred for whose episode a source records the need: the referral log's list of needs, or a factor of a social worker's assessment that says the same",
    denominator:
      "children referred for whose episode a source could tell of that need: a list of needs that is filled, or an assessment with factors where a factor says the same",
    unit: "children", periodBasis: "date the first referral in the period was received",
    method:
      "proportion with Wilson's 95% interval (\(MethodSource.wilson)); needs as listed by the NSPCC briefing (2021), mapped to factors of the Children in Need census",
    caveats: [
      "Absence of a list or of factors is unknown, not no.",
      "Friendships and exposure to adults' sexualised behaviour have no factor: only the log can tell of them.",
      "Factors are concerns at the end of an assessment, not findings.",
      "A child can have several needs: the rows do not add up.",
    ],
    doesNotSay: "That a need caused the behaviour.")

  static let needs: [Requirement] = [.referrals]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let referred = base.referredChildren(in: period)
      let records = base.linked.records
      let found = referred.map { Recorded(base.journey(of: $0).rows, in: records) }
      let settings = referred.map { Breakdown.setting.position(of: $0.subject, base) }
      return [
        needs(found, period), coverage(found, period),
        bySetting(found, settings, Breakdown.setting.dimension(base: base), period),
      ]
    }
  }

  /// Needs out of the children of each setting for whom a source could tell.
  private static func bySetting(
    _ found: [Recorded], _ settings: [Int], _ setting: Dimension, _ period: Period
  ) -> DraftTable {
    var own = [[Recorded]](repeating: [], count: setting.categories.count)
    for (setting, found) in zip(settings, found) { own[setting].append(found) }
    let groups = Dictionary(uniqueKeysWithValues: zip(setting.categories.map(\.code), own))
    return grid(
      "needs_by_setting", "Children referred, by setting and need alongside", period, setting,
      dimension, recipe: .proportion
    ) { setting, code in
      let own = groups[setting] ?? []
      guard let need = Need(code: code) else { return .share(0, of: 0) }
      return .share(
        own.count { $0.couldTell(need) && $0.says(need) }, of: own.count { $0.couldTell(need) })
    }
  }

  private static let dimension = Dimension.of(Need.self, id: "need", label: "Need")

  private static func needs(_ found: [Recorded], _ period: Period) -> DraftTable {
    let title = "Children referred, by need alongside"
    let totals = Need.allCases.map { need in found.count { $0.couldTell(need) } }
    guard totals.contains(where: { $0 > 0 }) || found.isEmpty else {
      return unavailable(
        "needs", title, period,
        because: .counted("no source of this period lists needs or the factors of an assessment"))
    }
    return table(
      "needs", title, period, [dimension], recipe: .proportion,
      zip(Need.allCases, totals).map { need, total in
        DraftCell(
          key: [need.code],
          counted: .share(found.count { $0.couldTell(need) && $0.says(need) }, of: total))
      })
  }

  private static func coverage(_ found: [Recorded], _ period: Period) -> DraftTable {
    table(
      "coverage", "Children referred for whom a source could tell of the need", period,
      [dimension], recipe: .proportion,
      Need.allCases.map { need in
        DraftCell(
          key: [need.code], counted: .share(found.count { $0.couldTell(need) }, of: found.count))
      })
  }

  /// What the rows of one episode list.
  struct Recorded {
    private var needs: UInt64 = 0
    private var factors: UInt64 = 0

    init(_ rows: [Int32], in records: PseudonymisedRecords) {
      for row in rows.lazy.map(Int.init) {
        needs |= records[.needs, row]
        factors |= records[.factors, row]
      }
    }

    func says(_ need: Need) -> Bool {
      needs & need.bit != 0 || factors & B8.factorsOfNeeds[Int(need.rawValue)] != 0
    }

    func couldTell(_ need: Need) -> Bool {
      needs != 0 || (factors != 0 && B8.factorsOfNeeds[Int(need.rawValue)] != 0)
    }
  }

  /// The factors of the Children in Need census that say the same as a need.
  ///
  /// > Source: Department for Education, Children in Need census guide, factors identified at the
  /// > end of assessment; NSPCC (2021), briefing on harmful sexual behaviour in case reviews.
  static func factors(of need: Need) -> UInt64 {
    let factors: [AssessmentFactor] =
      switch need {
      case .learningDifficulty: [.f5a]
      case .distress: [.f4a, .f15a]
      case .otherBehaviour: [.f14a]
      case .parentalMentalHealth: [.f4b]
      case .parentalSubstances: [.f1b, .f2b]
      case .domesticAbuse: [.f3a, .f3b, .f3c]
      case .sexualAbuse: [.f11a, .f19a, .f19b, .f19c]
      case .neglect: [.f16a]
      case .friendships, .sexualisedAdults: []
      }
    return factors.reduce(0) { $0 | $1.bit }
  }
  /// The same by the positions of needs: millions of children are asked for each of them.
  private static let factorsOfNeeds = Need.allCases.map(factors)
}
