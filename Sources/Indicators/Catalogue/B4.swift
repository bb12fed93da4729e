import Records
import Tables
import Vocabulary

/// Learning difficulty or disability, four definitions side by side.
enum B4: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B4", title: "Learning difficulty or disability",
    statements: ["1.2", "1.6a", "1.6b", "1.6c"],
    numerator:
      "narrow: special educational need type SLD or PMLD; broad: narrow, MLD or disability code LD; any SEN: support or plan of any type; concern: a social worker's concern about the child's learning disability (factor 5A)",
    denominator:
      "children referred for whom that source was present and informative: a special educational needs record, a disability list that is filled, an assessment with factors",
    unit: "children", periodBasis: "date the first referral in the period was received",
    method:
      "proportion with Wilson's 95% interval (\(MethodSource.wilson)), and the share of children whom each definition covers",
    caveats: [
      "Absence of a record is unknown, not no.",
      "A specific learning difficulty or autism alone never counts.",
      "The true share lies between that of all children who have it on record and that share plus all of whom no source tells: see the column of the highest possible share.",
      "The four definitions measure different things and must not be added up.",
    ],
    doesNotSay: "How many children have a diagnosed learning disability.")

  static let needs: [Requirement] = [.referrals]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.referredChildren(in: period).map(\.subject)
      let profiles = subjects.map { base.profiles[Int($0.child)] }
      return [learning(profiles, period), coverage(profiles, period), answers(profiles, period)]
        + [
          shares(
            "by_sex", "Children referred, by sex and learning difficulty or disability, broad",
            period, of: subjects, by: .learning, within: .sex, base: base),
          bySetting("learning_broad", .learning, period, of: subjects, base: base),
          bySetting(subjects, period, base),
        ]
    }
  }

  /// The four definitions and where each child's answer stands.
  static let definitions:
    [(code: String, label: String, answer: @Sendable (ChildProfile) -> ChildProfile.Answer)] = [
      ("narrow", "Learning disability, narrow: SLD or PMLD", { $0.learningNarrow }),
      ("broad", "Learning difficulty or disability, broad", { $0.learningBroad }),
      ("any_sen", "Any special educational need", { $0.anySEN }),
      ("concern", "Social worker's concern about learning disability", { $0.learningConcern }),
    ]

  static let dimension = Dimension(
    id: "definition", label: "Definition",
    categories: definitions.map { .init($0.code, $0.label) })

  private static func learning(_ profiles: [ChildProfile], _ period: Period) -> DraftTable {
    let title = "Children referred with a learning difficulty or disability"
    let cells = definitions.map { definition in
      let answers = profiles.map(definition.answer)
      return DraftCell(
        key: [definition.code],
        counted: .share(answers.count { $0 == .yes }, of: answers.count { $0 != .unknown }))
    }
    let isCovered = cells.contains { cell in
      if case .share(_, let total) = cell.counted { total > 0 } else { false }
    }
    guard isCovered || profiles.isEmpty else {
      return unavailable(
        "learning", title, period,
        because:
          .counted(
            "no source of this period tells of special educational needs, disabilities by type or assessment factors"
          ))
    }
    return table("learning", title, period, [dimension], recipe: .proportion, cells)
  }

  /// The four definitions in each setting, among children of whom a source could tell.
  private static func bySetting(
    _ subjects: [Subject], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let setting = Breakdown.setting.dimension(base: base)
    var own = [[ChildProfile]](repeating: [], count: setting.categories.count)
    for subject in subjects {
      own[Breakdown.setting.position(of: subject, base)].append(base.profiles[Int(subject.child)])
    }
    let groups = Dictionary(uniqueKeysWithValues: zip(setting.categories.map(\.code), own))
    return grid(
      "learning_by_setting",
      "Children referred with a learning difficulty or disability, by setting", period, setting,
      dimension, recipe: .proportion
    ) { group, definition in
      let read = definitions.first { $0.code == definition }?.answer
      let answers = (groups[group] ?? []).compactMap { read?($0) }
      return .share(answers.count { $0 == .yes }, of: answers.count { $0 != .unknown })
    }
  }

  /// Every child under each definition, those whom no source tells of as not known.
  private static func answers(_ profiles: [ChildProfile], _ period: Period) -> DraftTable {
    grid(
      "answers", "Children referred, by what sources say under each definition", period, dimension,
      .answers(id: "answer", label: "Learning difficulty or disability"), recipe: .proportion
    ) { definition, answer in
      let read = definitions.first { $0.code == definition }?.answer
      return .share(
        profiles.count { read?($0).rawValue == answer }, of: profiles.count)
    }
  }

  private static func coverage(_ profiles: [ChildProfile], _ period: Period) -> DraftTable {
    table(
      "coverage", "Children referred for whom a source could tell", period, [dimension],
      recipe: .proportion,
      definitions.map { definition in
        DraftCell(
          key: [definition.code],
          counted: .share(
            profiles.count { definition.answer($0) != .unknown }, of: profiles.count))
      })
  }
}
