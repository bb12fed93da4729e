import Records
import Tables
import Vocabulary

/// Breakdowns by age, which is one of two in the month of the birthday where no day is known.
extension Breakdown {
  static func ages(id: String, label: String, _ bands: [AgeBand]) -> Dimension {
    Dimension(id: id, label: label, categories: bands.map { .init($0.code, $0.label) })
      .withUnknown()
  }

  static func responsibility(in nation: Nation) -> Dimension {
    let first = nation.ageOfCriminalResponsibility
    return Dimension(
      id: "criminal_responsibility", label: "Age of criminal responsibility",
      categories: [
        .init("under_\(first)", "Under \(first)"), .init("\(first)_plus", "\(first) and over"),
      ]
    ).withUnknown()
  }

  /// The position of the group of a subject's age.
  ///
  /// Millions of subjects are asked, nearly all with a day of birth, so no list is made here.
  func position(ofAge subject: Subject, _ base: CountingBase) -> Int {
    if let birth = Day(column: base.standing.birth[Int(subject.child)]),
      let years = birth.age(on: subject.day)
    {
      return group(ofAge: years, base)
    }
    return position(of: base.ages(of: subject), base)
  }

  /// Where one of two ages may hold, the group of both, or not known.
  func position(of ages: ClosedRange<Int>?, _ base: CountingBase) -> Int {
    let unknown = group(ofAge: 18, base)
    guard let ages else { return unknown }
    let group = group(ofAge: ages.lowerBound, base)
    return group == self.group(ofAge: ages.upperBound, base) ? group : unknown
  }

  /// The group of an age in years; that of no known age from 18 on.
  private func group(ofAge age: Int, _ base: CountingBase) -> Int {
    let isChild = (0..<18).contains(age)
    switch self {
    case .ageBand: return isChild ? Self.bandOfAge[age] : Self.bands
    case .singleYear: return isChild ? age : 18
    default:
      return isChild ? age < base.settings.nation.ageOfCriminalResponsibility ? 0 : 1 : 2
    }
  }

  private static let bands = AgeBand.all.count

  /// The position of the band of each age.
  private static let bandOfAge = (0..<18).map { age in
    AgeBand.all.firstIndex { $0.years.contains(age) } ?? AgeBand.all.count
  }

  /// How many subjects of no known age group can be of each group, the known ones being counted by
  /// group; nothing of other breakdowns.
  func possible(
    of subjects: [Subject], counts: [String: Int], _ base: CountingBase
  ) -> [String: Int]? {
    let codes = codes(base)
    guard let last = codes.last, counts[last] == nil, !groups(base).isEmpty else {
      return possible(of: subjects, base)
    }
    return Dictionary(uniqueKeysWithValues: codes.dropLast().map { ($0, 0) })
  }

  /// How many subjects of no known age group can be of each group; nothing of other breakdowns.
  func possible(of subjects: [Subject], _ base: CountingBase) -> [String: Int]? {
    let groups = groups(base)
    guard !groups.isEmpty else { return nil }
    var counts = [Int](repeating: 0, count: groups.count)
    for subject in subjects where position(of: subject, base) == groups.count {
      let ages = base.ages(of: subject)
      for group in groups.indices where ages.map(groups[group].overlaps) ?? true {
        counts[group] += 1
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(codes(base), counts))
  }

  /// The same of the subjects of each category of another breakdown that has any.
  func possible(
    of subjects: [Subject], within outer: Breakdown, _ base: CountingBase
  ) -> [String: [String: Int]] {
    guard !groups(base).isEmpty else { return [:] }
    let codes = outer.codes(base)
    var own = [[Subject]](repeating: [], count: codes.count)
    for subject in subjects { own[outer.position(of: subject, base)].append(subject) }
    return Dictionary(uniqueKeysWithValues: zip(codes, own).filter { !$1.isEmpty })
      .compactMapValues { possible(of: $0, base) }
  }

  /// The ages of each category but the last, which is not known; none of other breakdowns.
  private func groups(_ base: CountingBase) -> [ClosedRange<Int>] {
    switch self {
    case .ageBand: return AgeBand.all.map(\.years)
    case .singleYear: return (0...17).map { $0...$0 }
    case .responsibility:
      let first = base.settings.nation.ageOfCriminalResponsibility
      return [0...first - 1, first...17]
    default: return []
    }
  }
}

extension CountingBase {
  /// The ages that a subject can have: a child that counts is under 18, so that where it may have
  /// turned 18 it has not.
  func ages(of subject: Subject) -> ClosedRange<Int>? {
    ages(ofChild: subject.child, on: subject.day)
  }

  /// The ages that a child counted on a day can have then.
  func ages(ofChild child: Int32, on day: Day) -> ClosedRange<Int>? {
    profiles[Int(child)].ages(on: day).map { ages in
      ages.lowerBound < 18 ? ages.clamped(to: 0...17) : ages
    }
  }
}
