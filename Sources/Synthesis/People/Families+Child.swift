import Vocabulary

extension Families {
  func makeChild(
    _ number: Int, of home: Home, isFirst: Bool, birth: Day, twinOf twin: Child?
  ) -> Child {
    var random = RandomStream(seed: seed, .child, number)
    let involvement = involvement(isFirst: isFirst, twin: twin, &random)
    let learning = random.weighted(Mixtures.learning(involvement))
    let setting = random.weighted(Mixtures.setting(involvement))
    let areas = areas(home, setting: setting, &random)
    let age = birth.age(on: Self.middle) ?? 0
    let pupilNumber = PupilNumber(child: number, authority: authority(&random), seed: seed)
    return Child(
      number: number, household: home.number, twin: twin?.number, birth: birth,
      sex: sex(involvement, age: age, twin: twin, &random),
      isNonBinary: age >= 12 && random.chance(0.01),
      ethnicity: random.chance(0.93) ? home.ethnicity : random.weighted(Mixtures.ethnicities),
      involvement: involvement, learning: learning,
      provision: random.weighted(Mixtures.provision(learning)), setting: setting,
      residence: areas.residence, responsible: areas.responsible,
      school: school(of: home, birth: birth, learning: learning, &random),
      pupilNumber: pupilNumber,
      formerPupilNumber: random.chance(0.03) ? pupilNumber.temporary : nil,
      healthNumber: HealthNumber.text(number, seed: seed),
      surname: random.chance(0.93) ? home.surname : random.below(10_000),
      forename: random.below(10_000))
  }

  private func authority(_ random: inout RandomStream) -> String {
    random.chance(0.9) ? PupilNumber.localAuthority : PupilNumber.elsewhere
  }

  /// Twins are in half of the cases both involved in the same way.
  private func involvement(
    isFirst: Bool, twin: Child?, _ random: inout RandomStream
  ) -> Involvement {
    if let twin, random.chance(0.5) { return twin.involvement }
    return random.weighted(isFirst ? Mixtures.firstChild : Mixtures.sibling)
  }

  /// A third of twins are identical and so of one sex.
  private func sex(
    _ involvement: Involvement, age: Int, twin: Child?, _ random: inout RandomStream
  ) -> RecordedSex {
    if let twin, random.chance(0.33) { return twin.sex }
    return random.chance(Mixtures.boys(involvement, age: age)) ? .male : .female
  }

  /// Some children in care are placed here by another authority, some live elsewhere.
  private func areas(
    _ home: Home, setting: Setting, _ random: inout RandomStream
  ) -> (residence: Int, responsible: Int) {
    let isInCare = setting == .foster || setting == .residential
    if random.chance(isInCare ? 0.22 : 0.01) {
      return (home.ward, random.within(Place.outside))
    }
    if random.chance(isInCare ? 0.15 : 0.01) {
      return (random.within(Place.outside), Place.authority)
    }
    return (home.ward, Place.authority)
  }

  /// Children of one household go to the same primary school; 5 in 100 children to none.
  private func school(
    of home: Home, birth: Day, learning: LearningNeed, _ random: inout RandomStream
  ) -> Int? {
    let age = birth.age(on: SchoolYear.start) ?? 0
    guard age < 18, !random.chance(age < 16 ? 0.05 : 0.5) else { return nil }
    let needsSpecial = learning == .severe || learning == .profound
    let phase: School.Phase =
      needsSpecial && random.chance(0.6) ? .special : age < 11 ? .primary : .secondary
    let schools = place.schools(of: phase)
    return schools[(home.ward * 7 + (phase == .secondary ? random.below(2) : 0)) % schools.count]
  }
}
