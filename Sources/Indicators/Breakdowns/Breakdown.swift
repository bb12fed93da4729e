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
  case setting
  case lookedAfter
  case residence

  /// The breakdown as a dimension of a table.
  func dimension(base: CountingBase) -> Dimension {
    switch self {
    case .ageBand:
      Dimension(
        id: "age_band", label: "Age", categories: AgeBand.all.map { .init($0.code, $0.label) }
      ).withUnknown()
    case .singleYear:
      Dimension(
        id: "age", label: "Age in years", categories: (0...17).map { .init("\($0)", "\($0)") }
      ).withUnknown()
    case .responsibility:
      Dimension(
        id: "criminal_responsibility", label: "Age of criminal responsibility",
        categories: [.init("under_10", "Under 10"), .init("10_plus", "10 and over")]
      ).withUnknown()
    case .sex: .of(RecordedSex.self, id: "sex", label: "Gender or sex as recorded")
    case .ethnicGroup: .of(EthnicGroup.self, id: "ethnic_group", label: "Ethnic group")
    case .ethnicity:
      Dimension.of(Ethnicity.self, id: "ethnicity", label: "Ethnicity").withUnknown("Nothing sent")
    case .setting: .of(Setting.self, id: "setting", label: "Setting")
    case .lookedAfter: .answers(id: "looked_after", label: "Looked after")
    case .residence:
      Dimension(
        id: "residence", label: "Area of residence",
        categories: base.settings.lists.areas.map { area in
          let isOwn = area.code == base.settings.area
          return .init(area.code, isOwn ? "\(area.label), no smaller area recorded" : area.label)
        }
      ).withUnknown()
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
    let age = profile.birth?.age(on: subject.day)
    switch self {
    case .ageBand: return AgeBand.all.first { $0.holds(age) }?.code ?? "unknown"
    case .singleYear: return age.flatMap { $0 <= 17 ? "\($0)" : nil } ?? "unknown"
    case .responsibility: return age.map { $0 < 10 ? "under_10" : "10_plus" } ?? "unknown"
    case .sex: return profile.sex.code
    case .ethnicGroup: return (profile.ethnicity?.group ?? .unknown).code
    case .ethnicity: return profile.ethnicity?.code ?? "unknown"
    case .setting: return Self.setting(of: subject, profile).code
    case .lookedAfter: return profile.lookedAfter.rawValue
    case .residence:
      let areas = base.settings.lists.areas
      return profile.residence >= 0 ? areas[Int(profile.residence)].code : "unknown"
    }
  }

  /// The setting recorded at the referral; home where another source says not looked after.
  private static func setting(of subject: Subject, _ profile: ChildProfile) -> Setting {
    guard subject.setting == .unknown else { return subject.setting }
    return profile.lookedAfter == .no ? .home : .unknown
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
