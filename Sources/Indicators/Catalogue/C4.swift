import Records
import Tables
import Vocabulary

/// Behaviour level by service tier, and whether the tier is the one that local policy expects.
enum C4: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C4", title: "Behaviour level and service tier",
    statements: ["1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children referred in the period whose support had started by the reference date after any of their referrals received in it, by the highest behaviour level and the highest tier of support of the episodes that led to support",
    denominator: "for the standing: all such children", unit: "children",
    periodBasis: "date the referral was received",
    method:
      "counts; proportion with Wilson's 95% interval (\(MethodSource.wilson)); what is expected stands in the pipeline's own policy",
    caveats: [
      "The setting is that of the child's first referral in the period.",
      "Where only a traffic light is known there is no level.",
      "Where the log is whole only from a day on, of children referred before it only those whose referral was still open then are in it.",
      "A policy is the partnership's own: the framework names no tier for a level.",
    ],
    doesNotSay: "Whether the tier was right for the child.")

  static let needs: [Requirement] = [.referrals, .milestone(.supportStarted)]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let supported = base.children(referredIn: period).compactMap { Supported($0, base) }
      return [matrix(supported, period, base)] + standing(supported, period, base)
        + [tiers(supported, period, base)]
    }
  }

  /// What the episodes of one child that led to support say.
  private struct Supported {
    let subject: Subject
    let level: BehaviourLevel?
    let tier: ServiceTier?

    /// Nothing where no referral of the period led to support.
    init?(_ child: ReferredChild, _ base: CountingBase) {
      let episodes = base.referrals[child.places].filter { base.state(of: $0) == .started }
        .map { base.journey(of: $0) }
      guard !episodes.isEmpty else { return nil }
      subject = child.first.subject
      level = episodes.compactMap(\.level).max { $0.rawValue < $1.rawValue }
      tier = episodes.compactMap(\.tier).max { $0.rawValue < $1.rawValue }
    }
  }

  private static func matrix(
    _ supported: [Supported], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let levels = Dimension.of(BehaviourLevel.self, id: "level", label: "Behaviour level")
      .withUnknown()
    let tiers = Dimension.of(ServiceTier.self, id: "tier", label: "Service tier").withUnknown()
    var counts = [Int](repeating: 0, count: levels.categories.count * tiers.categories.count)
    for child in supported {
      let level = child.level.map { Int($0.rawValue) } ?? BehaviourLevel.allCases.count
      let tier = child.tier.map { Int($0.rawValue) } ?? ServiceTier.allCases.count
      counts[level * tiers.categories.count + tier] += 1
    }
    let cells = zip(
      levels.categories.flatMap { level in tiers.categories.map { [level.code, $0.code] } }, counts)
    return table(
      "level_by_tier",
      "Children whose support started, by behaviour level and tier\(base.lateWords(in: period))",
      period, [levels, tiers], recipe: .count,
      cells.map { DraftCell(key: $0, counted: .count($1)) })
  }

  /// The tiers within each setting; plainly they stand in the matrix.
  private static func tiers(
    _ supported: [Supported], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let unknown = ServiceTier.allCases.count
    return inSettings(
      "tier", "Children whose support started, by tier\(base.lateWords(in: period))", period,
      Dimension.of(ServiceTier.self, id: "tier", label: "Service tier").withUnknown(),
      of: supported.map { ($0.subject, $0.tier.map { Int($0.rawValue) } ?? unknown) }, base)
  }

  private static func standing(
    _ supported: [Supported], _ period: Period, _ base: CountingBase
  ) -> [DraftTable] {
    let title =
      "Children whose support started, by whether the tier is the expected one"
      + base.lateWords(in: period)
    let policy = base.settings.local.expectedTiers
    guard !policy.isEmpty else {
      return ["expected", "expected_by_setting"].map {
        unavailable(
          $0, title, period,
          because: "the pipeline file has no policy of tiers that are expected for a level")
      }
    }
    let dimension = Dimension(
      id: "expected_tier", label: "Tier beside the policy",
      categories: Standing.allCases.map { .init($0.rawValue, $0.label) })
    return withSettings(
      "expected", title, period, dimension, recipe: .proportion,
      of: supported.map { ($0.subject, Standing(of: $0, policy).position) }, base)
  }

  /// Where the tier stands beside what local policy expects of the level.
  private enum Standing: String, CaseIterable {
    case below
    case within
    case above
    case noPolicy = "no_policy"
    case unknown

    init(of child: Supported, _ policy: [ExpectedTier]) {
      guard let level = child.level, let tier = child.tier else {
        self = .unknown
        return
      }
      guard let expected = policy.first(where: { $0.level == level }) else {
        self = .noPolicy
        return
      }
      self =
        tier.rawValue < expected.lowest.rawValue
        ? .below : tier.rawValue > expected.highest.rawValue ? .above : .within
    }

    var position: Int {
      switch self {
      case .below: 0
      case .within: 1
      case .above: 2
      case .noPolicy: 3
      case .unknown: 4
      }
    }

    var label: String {
      switch self {
      case .below: "Below the expected tier"
      case .within: "As expected"
      case .above: "Above the expected tier"
      case .noPolicy: "No policy for the level"
      case .unknown: "Level or tier not known"
      }
    }
  }
}
