import Records
import Tables
import Vocabulary

/// A characteristic by which children are broken down; unknown is always a row of its own.
enum Breakdown {
  case ageBand
  case singleYear
  case responsibility
  case sex
  case ethnicGroup
  case ethnicity
  case learning
  case setting
  case lookedAfter
  case referringAgency
  case route
  case level
  case technology
  case residence
  case responsible
  case place

  /// Every breakdown of the published list; those that only spell another out are left out.
  static let named: [Breakdown] = [
    .ageBand, .responsibility, .sex, .ethnicGroup, .learning, .setting, .lookedAfter,
    .referringAgency, .route, .level, .technology, .residence, .responsible, .place,
  ]

  /// The breakdown as a dimension of a table.
  func dimension(base: CountingBase) -> Dimension {
    switch self {
    case .ageBand: Self.ages(id: "age_band", label: "Age", AgeBand.all)
    case .singleYear:
      Dimension(
        id: "age", label: "Age in years", categories: (0...17).map { .init("\($0)", "\($0)") }
      ).withUnknown()
    case .responsibility: Self.responsibility(in: base.settings.nation)
    case .sex: .of(RecordedSex.self, id: "sex", label: "Gender or sex as recorded")
    case .ethnicGroup: .of(EthnicGroup.self, id: "ethnic_group", label: "Ethnic group")
    case .ethnicity:
      Dimension.of(Ethnicity.self, id: "ethnicity", label: "Ethnicity").withUnknown("Nothing sent")
    case .learning:
      .answers(id: "learning_broad", label: "Learning difficulty or disability, broad")
    case .setting: .of(Setting.self, id: "setting", label: "Setting")
    case .lookedAfter: .answers(id: "looked_after", label: "Looked after")
    case .referringAgency:
      Dimension.of(Agency.self, id: "referring_agency", label: "Referring agency").withUnknown()
    case .route: Dimension.of(Route.self, id: "route", label: "Route").withUnknown()
    case .level:
      Dimension.of(BehaviourLevel.self, id: "level", label: "Behaviour level").withUnknown()
    case .technology:
      .of(TechnologyAssisted.self, id: "technology", label: "Technology-assisted")
    case .residence: Self.areas(id: "residence", label: "Area of residence", base)
    case .responsible: Self.areas(id: "responsible", label: "Responsible authority", base)
    case .place: Placement.dimension
    }
  }

  /// The number of subjects in each category.
  func counts(of subjects: [Subject], base: CountingBase) -> [String: Int] {
    subjects.reduce(into: [:]) { counts, subject in
      counts[category(of: subject, base: base), default: 0] += 1
    }
  }

  /// The code of the category that a subject falls into.
  func category(of subject: Subject, base: CountingBase) -> String {
    let profile = base.profiles[Int(subject.child)]
    switch self {
    case .ageBand, .singleYear, .responsibility:
      return age(profile.birth?.age(on: subject.day), base)
    case .sex: return profile.sex.code
    case .ethnicGroup: return (profile.ethnicity?.group ?? .unknown).code
    case .ethnicity: return profile.ethnicity?.code ?? "unknown"
    case .learning: return profile.learningBroad.rawValue
    case .lookedAfter: return profile.lookedAfter.rawValue
    case .residence: return Self.area(profile.residence, base)
    case .responsible: return Self.area(profile.responsible, base)
    case .place: return Placement(profile, base).rawValue
    case .setting, .referringAgency, .route, .level, .technology:
      return category(of: base.journey(of: subject), profile)
    }
  }

  private func age(_ age: Int?, _ base: CountingBase) -> String {
    switch self {
    case .singleYear: return age.flatMap { $0 <= 17 ? "\($0)" : nil } ?? "unknown"
    case .responsibility:
      let first = base.settings.nation.ageOfCriminalResponsibility
      return age.map { $0 < first ? "under_\(first)" : "\(first)_plus" } ?? "unknown"
    default: return AgeBand.all.first { $0.holds(age) }?.code ?? "unknown"
    }
  }

  private func category(of journey: Journey?, _ profile: ChildProfile) -> String {
    switch self {
    case .setting: Self.setting(of: journey, profile).code
    case .referringAgency: journey?.referringAgency?.code ?? "unknown"
    case .route: journey?.route?.code ?? "unknown"
    case .level: journey?.level?.code ?? "unknown"
    default: (journey?.technology ?? .unknown).code
    }
  }

  /// The setting recorded at the referral; home where another source says not looked after.
  private static func setting(of journey: Journey?, _ profile: ChildProfile) -> Setting {
    if let journey, journey.setting != .unknown { return journey.setting }
    return profile.lookedAfter == .no ? .home : .unknown
  }
}

extension Breakdown {
  private static func ages(id: String, label: String, _ bands: [AgeBand]) -> Dimension {
    Dimension(id: id, label: label, categories: bands.map { .init($0.code, $0.label) })
      .withUnknown()
  }

  private static func responsibility(in nation: Nation) -> Dimension {
    let first = nation.ageOfCriminalResponsibility
    return Dimension(
      id: "criminal_responsibility", label: "Age of criminal responsibility",
      categories: [
        .init("under_\(first)", "Under \(first)"), .init("\(first)_plus", "\(first) and over"),
      ]
    ).withUnknown()
  }

  private static func areas(id: String, label: String, _ base: CountingBase) -> Dimension {
    Dimension(
      id: id, label: label,
      categories: base.settings.lists.areas.map { area in
        let isOwn = id == "residence" && area.code == base.settings.area
        return .init(area.code, isOwn ? "\(area.label), no smaller area recorded" : area.label)
      }
    ).withUnknown()
  }

  private static func area(_ position: Int32, _ base: CountingBase) -> String {
    position >= 0 ? base.settings.lists.areas[Int(position)].code : "unknown"
  }
}

extension Dimension {
  /// Yes, no, not known.
  static func answers(id: String, label: String) -> Dimension {
    Dimension(
      id: id, label: label,
      categories: [.init("yes", "Yes"), .init("no", "No"), .init("unknown", "Not known")])
  }
}

extension Breakdown {
  /// What follows "by" in a title.
  var words: String {
    switch self {
    case .ageBand: "age"
    case .singleYear: "single year of age"
    case .responsibility: "age of criminal responsibility"
    case .sex: "gender or sex as recorded"
    case .ethnicGroup: "ethnic group"
    case .ethnicity: "detailed ethnicity"
    case .learning: "learning difficulty or disability, broad"
    case .setting: "setting"
    case .lookedAfter: "whether looked after"
    case .referringAgency: "referring agency"
    case .route: "route"
    case .level: "behaviour level"
    case .technology: "use of technology"
    case .residence: "area of residence"
    case .responsible: "responsible authority"
    case .place: "residence and responsible authority"
    }
  }
}
