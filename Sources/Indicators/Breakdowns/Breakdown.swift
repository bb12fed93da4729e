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
    let codes = codes(base)
    var counts = [Int](repeating: 0, count: codes.count)
    for subject in subjects { counts[position(of: subject, base)] += 1 }
    return Dictionary(uniqueKeysWithValues: zip(codes, counts).filter { $0.1 > 0 })
  }

  /// The codes of the categories, in the order of the dimension.
  func codes(_ base: CountingBase) -> [String] {
    dimension(base: base).categories.map(\.code)
  }

  /// The position among the dimension's categories of the one that a subject falls into.
  ///
  /// Millions of subjects are asked again and again, so no code is made of it here.
  func position(of subject: Subject, _ base: CountingBase) -> Int {
    let child = Int(subject.child)
    switch self {
    case .ageBand, .singleYear, .responsibility:
      return position(ofAge: subject, base)
    case .sex: return Int(base.standing.sex[child])
    case .ethnicGroup: return Int(base.standing.ethnicGroup[child])
    case .ethnicity: return Int(base.standing.ethnicity[child])
    case .learning: return Int(base.standing.learning[child])
    case .lookedAfter: return base.home(of: subject).lookedAfter
    case .setting: return base.home(of: subject).setting
    case .residence, .responsible, .place:
      return position(ofEvent: base.event(of: subject), base)
    case .referringAgency, .route, .level, .technology:
      return position(ofJourney: Int(subject.journey), base)
    }
  }

  private func position(ofJourney place: Int, _ base: CountingBase) -> Int {
    let isKnown = place >= 0
    switch self {
    case .referringAgency:
      return isKnown ? Int(base.standing.referringAgency[place]) : StandingPositions.agencies
    case .route: return isKnown ? Int(base.standing.route[place]) : StandingPositions.routes
    case .level: return isKnown ? Int(base.standing.level[place]) : StandingPositions.levels
    default:
      return isKnown ? Int(base.standing.technology[place]) : StandingPositions.noTechnology
    }
  }

  /// Where the child lived, or who was responsible for it, at the event by which it is counted.
  private func position(ofEvent event: Int, _ base: CountingBase) -> Int {
    let missing = CodeColumn.missing
    let residence = event < 0 ? missing : base.standing.residenceOfEvent[event]
    let responsible = event < 0 ? missing : base.standing.responsibleOfEvent[event]
    if case .place = self {
      return base.otherAuthorities.placement(responsible: responsible, residence: residence)
        .position
    }
    let area = if case .residence = self { residence } else { responsible }
    return area >= 0 ? Int(area) : base.settings.lists.areas.count
  }
}

extension Breakdown {
  private static func areas(id: String, label: String, _ base: CountingBase) -> Dimension {
    Dimension(
      id: id, label: label,
      categories: base.settings.lists.areas.map { area in
        let isOwn = id == "residence" && area.code == base.settings.area
        return .init(area.code, isOwn ? "\(area.label), no smaller area recorded" : area.label)
      }
    ).withUnknown()
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
