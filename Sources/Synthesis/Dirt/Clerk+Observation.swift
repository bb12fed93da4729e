import Vocabulary

extension Clerk {
  /// A child's details as a system holds them.
  ///
  /// A few children are held twice, so that every other of their rows has another reference and was
  /// typed anew; `typing` asks for a fresh typing where a system keeps no record of a child. What
  /// the file does not show is not drawn, so that the counts of mistakes are those of the files.
  mutating func observe(
    _ child: Child, in system: RecordSystem, row: Int = 0, typing: Int = 0,
    asksEthnicity: Bool = true
  ) -> Observation {
    let before = random
    defer { random = before }
    random = RandomStream(seed: seed, .observation, system.rawValue, child.number)
    let isDuplicate = system != .schoolCensus && random.chance(Dirt.duplicatePerson.entry.rate)
    let copy = isDuplicate ? row % 2 : 0
    if row % 2 == 1 { ledger.note(.duplicatePerson, happened: isDuplicate) }
    random = RandomStream(
      seed: seed, .observation, system.rawValue, child.number, max(copy, typing), 1)
    return Observation(
      reference: reference(to: child, in: system, copy: copy),
      pupilNumber: system.holdsPupilNumber
        ? pupilNumber(of: child, mayBeMissing: system != .schoolCensus) : "",
      birth: birth(of: child, in: system), sex: sex(of: child, in: system),
      ethnicity: asksEthnicity ? ethnicity(of: child) : .notObtained,
      residence: system.holdsResidence ? residence(of: child) : nil)
  }

  private func reference(to child: Child, in system: RecordSystem, copy: Int) -> String {
    let running = child.number * 2 + copy
    return system.prefix
      + Shuffle.text(running, digits: 7, seed: seed, salt: 10 + system.rawValue)
  }

  private mutating func birth(of child: Child, in system: RecordSystem) -> Day? {
    if !system.demandsBirthDate, happens(.birthMissing) { return nil }
    if let swapped = child.birth.swapped, happens(.birthSwapped) { return swapped }
    if happens(.birthYearOff) { return child.birth.adding(years: random.pick([-1, 1])) }
    if happens(.birthFirstJanuary) {
      return Day(year: child.birth.civil.year, month: 1, day: 1)
    }
    return happens(.birthTypo) ? mistyped(child.birth) : child.birth
  }

  /// A date of the same year with another day or month.
  private mutating func mistyped(_ day: Day) -> Day {
    let (year, month, dayOfMonth) = day.civil
    for _ in 0..<20 {
      let step = random.pick([-10, -1, 1, 10])
      let changed =
        random.chance(0.6)
        ? Day(year: year, month: month, day: dayOfMonth + step)
        : Day(year: year, month: month + step.signum(), day: dayOfMonth)
      if let changed { return changed }
    }
    return day.adding(days: 1)
  }

  private mutating func sex(of child: Child, in system: RecordSystem) -> RecordedSex {
    if happens(.sexMissing) { return .notStated }
    if happens(.sexWrong) { return child.sex == .male ? .female : .male }
    return system.asksForGender && child.isNonBinary ? .another : child.sex
  }

  private mutating func ethnicity(of child: Child) -> Ethnicity {
    if happens(.ethnicityNotObtained) { return .notObtained }
    if happens(.ethnicityRefused) { return .refused }
    guard happens(.ethnicityRecoded) else { return child.ethnicity }
    let near = Ethnicity.allCases.filter {
      $0.group == child.ethnicity.group && $0 != child.ethnicity
    }
    return random.chance(0.7) ? random.pick(near) : random.weighted(Mixtures.ethnicities)
  }

  private mutating func residence(of child: Child) -> Int? {
    if happens(.areaMissing) { return nil }
    return happens(.areaMoved) ? random.within(Place.wards) : child.residence
  }
}
