import Records
import Tables
import Vocabulary

/// What the model expects of its own links, and what the truth says where it is known.
extension E4 {
  static func quality(_ period: Period, _ base: CountingBase) -> [DraftTable] {
    guard let quality = base.linkage else { return [] }
    return [
      expected(period, quality), chances(period, quality), sizes(period, quality),
      linked(period, quality), heldOut(period, quality), unlinkable(period, quality),
      review(period, quality.review),
    ] + drift(period, quality.levels) + truth(period, quality)
  }

  /// How often every comparison gives each answer, in the month of the reference date and before:
  /// where they drift apart, recording changed or the model fits no longer.
  private static func drift(_ period: Period, _ levels: [LevelShare]) -> [DraftTable] {
    guard let month = levels.map(\.month).max() else { return [] }
    let now = levels.filter { $0.month == month }
    let table = grid(
      "drift",
      "Answers of comparisons for pairs held to be one child (m) and drawn at random (u), by month",
      period,
      Dimension(
        id: "comparison_answer", label: "Comparison and answer",
        categories: now.enumerated().map { .init("\($0)", "\($1.comparison): \($1.level)") }),
      Dimension(
        id: "answer_of", label: "Of which pairs",
        categories: [
          .init("same_now", "One child, this month"), .init("same_before", "One child, before"),
          .init("drawn_now", "Drawn at random, this month"),
          .init("drawn_before", "Drawn at random, before"),
        ]), recipe: .proportion
    ) { answer, pairs in
      let level = now[Int(answer) ?? 0]
      let before = levels.first {
        $0.month < month && ($0.comparison, $0.level) == (level.comparison, level.level)
      }
      let from = pairs.hasSuffix("now") ? level : before
      let share = (pairs.hasPrefix("same") ? from?.same : from?.drawn) ?? .init()
      return .share(share.count, of: share.total)
    }
    return [table]
  }

  /// What is left to reviewers, and what they made of it.
  private static func review(_ period: Period, _ review: LinkageQuality.Review) -> DraftTable {
    counts(
      "review", "Pairs of records in doubt, and decisions of reviewers", period,
      Dimension(
        id: "review", label: "Pairs",
        categories: [
          .init("waiting", "Waiting: of a chance from 10% to 90%, and nobody decided"),
          .init("oldest", "Runs since the longest waiting could first be seen"),
          .init("match", "Decided: one child"), .init("no_match", "Decided: two children"),
          .init("unsure", "Decided: cannot be told"),
        ]),
      [
        "waiting": review.waiting, "oldest": review.oldest,
        "match": review.decided[.match] ?? 0, "no_match": review.decided[.noMatch] ?? 0,
        "unsure": review.decided[.unsure] ?? 0,
      ])
  }

  private static func expected(_ period: Period, _ quality: LinkageQuality) -> DraftTable {
    shares(
      "expected", "Pairs of groups of records, by what the model expects of them", period,
      id: "linkage_expectation", label: "What is expected",
      [
        ("right", "Joined pairs that are one child (precision)", quality.right),
        ("found", "Pairs of one child that were joined (recall)", quality.found),
      ])
  }

  private static func truth(_ period: Period, _ quality: LinkageQuality) -> [DraftTable] {
    guard let right = quality.trulyRight, let found = quality.trulyFound else { return [] }
    return [
      shares(
        "truth", "Pairs of rows, by what the truth file says of them", period,
        id: "linkage_truth", label: "What is true",
        [
          ("right", "Linked pairs that are one child (precision)", right),
          ("found", "Pairs of one child that were linked (recall)", found),
        ])
    ]
  }

  /// Pairs by their chance: how far the threshold lies from what is doubtful.
  private static func chances(_ period: Period, _ quality: LinkageQuality) -> DraftTable {
    grid(
      "chances", "Weighed pairs of groups of records, by chance and by what was made of them",
      period,
      Dimension(
        id: "linkage_chance", label: "Chance of being one child",
        categories: (0...9).map { .init("\($0)", "\($0 * 10)% to \($0 * 10 + 10)%") }),
      Dimension(
        id: "pair_outcome", label: "What was made of the pair",
        categories: WeighedPair.Outcome.allCases.map { .init($0.rawValue, $0.words) })
    ) { chance, outcome in
      let counts = quality.chances[Int(chance) ?? 0] ?? [:]
      return .count(counts[WeighedPair.Outcome(rawValue: outcome) ?? .below] ?? 0)
    }
  }

  private static func sizes(_ period: Period, _ quality: LinkageQuality) -> DraftTable {
    counts(
      "cluster_sizes", "Children by the groups of records that the model joined", period,
      Dimension(
        id: "cluster_size", label: "Groups of records",
        categories: (1...5).map { .init("\($0)", $0 == 5 ? "5 and more" : "\($0)") }),
      Dictionary(uniqueKeysWithValues: quality.sizes.map { ("\($0.key)", $0.value) }))
  }

  /// How often records are linked with another system's, by whose they are: names and habits of
  /// recording differ between groups, and linkage may treat them differently.
  private static func linked(_ period: Period, _ quality: LinkageQuality) -> DraftTable {
    shares(
      "link_rate", "Persons as a system knows them, linked with another system's", period,
      id: "linked_group", label: "Whose records", rows(quality.linked))
  }

  /// What the model finds where a number says that it should.
  private static func heldOut(_ period: Period, _ quality: LinkageQuality) -> DraftTable {
    shares(
      "held_out",
      "Pairs of persons with one pupil or NHS number that the model would join without it", period,
      id: "linked_group", label: "Whose records", rows(quality.heldOut))
  }

  private static func rows(
    _ shares: LinkedShares
  ) -> [(code: String, label: String, share: LinkageQuality.Share)] {
    let agencies = Agency.allCases.map {
      ("agency_\($0.code)", $0.label.sentence, shares.byAgency[$0] ?? .init())
    }
    let sexes = RecordedSex.allCases.map {
      ("sex_\($0.code)", $0.label.sentence, shares.bySex[$0] ?? .init())
    }
    let groups = EthnicGroup.allCases.map {
      ("group_\($0.code)", $0.label.sentence, shares.byGroup[$0] ?? .init())
    }
    let unknown = (
      "group_untold", "Ethnic group not known or told differently", shares.byGroup[nil] ?? .init()
    )
    return [("all", "All", shares.all)] + agencies + sexes + groups + [unknown]
  }

  private static func unlinkable(_ period: Period, _ quality: LinkageQuality) -> DraftTable {
    shares(
      "unlinkable", "Persons of whom too little is said to link them even with their like", period,
      id: "agency", label: "Agency",
      Agency.allCases.map { ($0.code, $0.label.sentence, quality.unlinkable[$0] ?? .init()) })
  }

  private static func shares(
    _ breakdown: String, _ title: String, _ period: Period, id: String, label: String,
    _ rows: [(code: String, label: String, share: LinkageQuality.Share)]
  ) -> DraftTable {
    table(
      breakdown, title, period,
      [Dimension(id: id, label: label, categories: rows.map { .init($0.code, $0.label) })],
      recipe: .proportion,
      rows.map {
        DraftCell(key: [$0.code], counted: .share($0.share.count, of: $0.share.total))
      })
  }
}

extension WeighedPair.Outcome {
  /// The outcome as a column says it.
  fileprivate var words: String {
    switch self {
    case .joined: "One child"
    case .contradicted: "Kept apart by a contradiction"
    case .outweighed: "Kept apart by other records"
    case .reviewed: "Kept apart by a reviewer"
    case .below: "Too little agrees"
    }
  }
}
