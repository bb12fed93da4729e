import Records
import Tables
import Vocabulary

/// Step-up: level or tier raised, and the time from a new risk to a higher tier.
enum D5: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D5", title: "Step-up", statements: ["1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children with a review in the period, by whether behaviour level and service tier were raised at it; working days from a review that raised the level to support in a higher tier",
    denominator: "children whose referral was reviewed in the period", unit: "working days",
    periodBasis: "date of the review; each child's first in the period",
    method:
      "proportion with Wilson's 95% interval (\(MethodSource.wilson)); Kaplan-Meier (\(MethodSource.kaplanMeier)) with log-log 95% intervals (\(MethodSource.kalbfleischPrentice)), quantiles by the curve's limits inverted (\(MethodSource.brookmeyerCrowley)), open waits censored at the reference date, others at the closure or the 18th birthday",
    caveats: [
      "Only the local referral log records reviews; a referral without one is in no table here.",
      "A tier raised at the review itself counts as raised on that day.",
      "A review without level or tier is not known, not unchanged.",
    ],
    doesNotSay: "Whether a level that was not raised should have been.")

  static let needs: [Requirement] = [.referrals, .review]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    let records = base.linked.records
    let reviews = base.journeys.indices.flatMap { Review.all(ofJourney: $0, in: records, base) }
    return try base.periods.main.flatMap { period in
      let first = Review.firsts(of: reviews, in: period)
      let raised = Review.firsts(
        of: reviews.filter { $0.level == .raised && $0.span.leftOut(base) == nil }, in: period)
      guard !first.isEmpty else {
        return [
          unavailable(
            "raised", title, period, because: "no source of this period records a review")
        ]
      }
      let all = try WaitTable(of: raised.map(\.span), base: base)
      let waited = "Working days from a raised level to a higher tier"
      return [
        changes(first, period),
        table(
          "waits", waited, period, recipe: .waits,
          [DraftCell(key: [], counted: .waits(all.riskTable(competing: false)))]),
        waits("waits", waited, period, of: all, by: .setting, base),
      ] + changesBySetting(first, period, base)
    }
  }

  /// What became of all waits; shown with the data quality.
  static func tally(_ base: CountingBase) -> WaitTally {
    let records = base.linked.records
    let reviews = base.journeys.indices.lazy.flatMap {
      Review.all(ofJourney: $0, in: records, base)
    }
    return WaitTally(reviews.filter { $0.level == .raised }.map(\.span), base)
  }

  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement] {
    switch breakdown {
    case "level_by_setting": needs + [.levelAtReview]
    case "tier_by_setting": needs + [.tierAtReview]
    default: needs
    }
  }

  private static let title = "Children reviewed, by change of level and tier"

  private typealias Reviewed = (
    code: String, label: String, read: @Sendable (Review) -> Review.Change
  )

  /// What a review can change.
  private static let reviewed: [Reviewed] = [
    ("level", "Behaviour level", { $0.level }), ("tier", "Service tier", { $0.tier }),
  ]

  private static let change = Dimension(
    id: "change", label: "Change",
    categories: [
      .init("raised", "Raised"), .init("same", "The same"), .init("lowered", "Lowered"),
    ]
  ).withUnknown()

  private static func changes(_ reviews: [Review], _ period: Period) -> DraftTable {
    grid(
      "raised", title, period,
      Dimension(
        id: "reviewed", label: "At the review",
        categories: reviewed.map { .init($0.code, $0.label) }), change, recipe: .proportion
    ) { subject, change in
      let read = reviewed.first { $0.code == subject }?.read
      return .share(reviews.count { read?($0).rawValue == change }, of: reviews.count)
    }
  }

  private static func changesBySetting(
    _ reviews: [Review], _ period: Period, _ base: CountingBase
  ) -> [DraftTable] {
    reviewed.map { subject in
      inSettings(
        subject.code, "Children reviewed, by change of \(subject.label.lowercased())", period,
        change, recipe: .proportion,
        of: reviews.map { review in
          let code = subject.read(review).rawValue
          let place = change.categories.firstIndex { $0.code == code }
          return (review.subject, place ?? change.categories.count - 1)
        }, base)
    }
  }
}

/// A review of a referral: what it changed, and when support in a higher tier followed.
struct Review {
  /// What a review did to a level or a tier.
  enum Change: String {
    case raised
    case same
    case lowered
    case unknown

    init(from before: Int32, to after: Int32) {
      guard before >= 0, after >= 0 else {
        self = .unknown
        return
      }
      self = after > before ? .raised : after == before ? .same : .lowered
    }
  }

  let child: Int32
  let level: Change
  let tier: Change
  let span: WaitSpan

  /// The child on the day of the review, with the journey that was reviewed.
  var subject: Subject {
    Subject(child: child, day: span.start, journey: span.journey)
  }

  /// The reviews of a journey up to the reference date, while the child was under 18.
  static func all(
    ofJourney place: Int, in records: PseudonymisedRecords, _ base: CountingBase
  ) -> [Review] {
    let journey = base.journeys[place]
    return journey.rows.lazy.map(Int.init).compactMap { row in
      guard records.kind[row] == .referral, let day = records[.reviewed, row],
        day <= base.settings.asOf, base.isUnder18(journey.child, on: day)
      else { return nil }
      return Review(row, on: day, of: journey, at: Int32(place), base)
    }
  }

  private init(
    _ row: Int, on day: Day, of journey: Journey, at place: Int32, _ base: CountingBase
  ) {
    let records = base.linked.records
    child = journey.child
    level = Change(from: records[.level, row], to: records[.levelAtReview, row])
    tier = Change(from: records[.tier, row], to: records[.tierAtReview, row])
    let before = records[.tier, row]
    let later = journey.rows.lazy.map(Int.init).compactMap { other -> Day? in
      guard records[.tier, other] > before, before >= 0,
        let start = records[.supportStarted, other], start >= day
      else { return nil }
      return start
    }.min()
    span = WaitSpan(
      start: day, reached: tier == .raised ? day : later, closed: journey.milestones[.closed],
      ofAge: base.comesOfAge(journey.child), journey: place)
  }

  /// Each child's first review in a period.
  static func firsts(of reviews: [Review], in period: Period) -> [Review] {
    var firsts: [Review] = []
    for review in reviews where period.contains(review.span.start) {
      if firsts.last?.child != review.child {
        firsts.append(review)
      } else if let kept = firsts.last, review.span.start < kept.span.start {
        firsts[firsts.count - 1] = review
      }
    }
    return firsts
  }
}
