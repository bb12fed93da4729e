import Vocabulary

/// Makes households of one to four children, twins among them, until there are enough children.
struct Families {
  let seed: UInt64
  let place: Place
  /// Births are drawn around the middle of the two years, at which all children are 5 to 17.
  static let middle = Day(number: 19_813)  // 31 March 2024

  func children(count: Int) -> [Child] {
    var children: [Child] = []
    children.reserveCapacity(count)
    var household = 1
    while children.count < count {
      addHousehold(household, to: &children, limit: count)
      household += 1
    }
    return children
  }

  private func addHousehold(_ household: Int, to children: inout [Child], limit: Int) {
    var random = RandomStream(seed: seed, .household, household)
    let size = min(random.weighted(Mixtures.householdSizes), limit - children.count)
    let home = Home(
      number: household, ethnicity: random.weighted(Mixtures.ethnicities),
      ward: random.within(Place.wards), surname: random.below(10_000))
    let births = births(count: size, &random)
    for (index, birth) in births.enumerated() {
      let isTwin = index > 0 && births[index - 1] == birth
      let elder = isTwin ? children.last : nil
      let child = makeChild(
        children.count + 1, of: home, isFirst: index == 0, birth: birth, twinOf: elder)
      if isTwin { children[children.count - 1].twin = child.number }
      children.append(child)
    }
  }

  /// About 6 in 100 households of two or more hold twins, which makes 3.2% of children twins.
  private func births(count: Int, _ random: inout RandomStream) -> [Day] {
    let age = random.weighted(Mixtures.ages)
    let first = Self.middle.adding(years: -age).adding(days: -random.below(364))
    var births = [first]
    if count > 1, random.chance(0.064) { births.append(first) }
    while births.count < count { births.append(sibling(of: first, among: births, &random)) }
    return births
  }

  private func sibling(of first: Day, among births: [Day], _ random: inout RandomStream) -> Day {
    for _ in 0..<12 {
      let gap = random.within(330...2200) * (random.chance(0.5) ? 1 : -1)
      let birth = first.adding(days: gap)
      let isInRange = (5...17).contains(birth.age(on: Self.middle) ?? -1)
      if isInRange, births.allSatisfy({ abs($0.days(to: birth)) > 300 }) { return birth }
    }
    return Self.middle.adding(years: -random.within(6...16)).adding(days: -random.below(300))
  }
}
