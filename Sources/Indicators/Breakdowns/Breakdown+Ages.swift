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

  /// Where one of two ages may hold, the group of both, or not known.
  func position(of ages: ClosedRange<Int>?, _ base: CountingBase) -> Int {
    let groups = groups(base)
    guard let ages else { return groups.count }
    return groups.firstIndex { $0.contains(ages.lowerBound) && $0.contains(ages.upperBound) }
      ?? groups.count
  }

  /// How many subjects of no known age group can be of each group; nothing of other breakdowns.
  func possible(of subjects: [Subject], _ base: CountingBase) -> [String: Int]? {
    let groups = groups(base)
    guard !groups.isEmpty else { return nil }
    var counts = [Int](repeating: 0, count: groups.count)
    for subject in subjects {
      let ages = base.ages(of: subject)
      guard position(of: ages, base) == groups.count else { continue }
      for group in groups.indices where ages.map(groups[group].overlaps) ?? true {
        counts[group] += 1
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(codes(base), counts))
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
