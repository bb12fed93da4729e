import Vocabulary

/// Makes households of one to four children with names, twins among them.
struct NamedFamilies {
  let seed: UInt64
  let book: NameBook
  /// How many homes there are; a postcode holds about eight households.
  let homes: Int

  private static let lastDay = Day(number: 20_178)  // 31 March 2025
  private static let days = 19 * 365

  init(children: Int, seed: UInt64, book: NameBook) {
    self.seed = seed
    self.book = book
    homes = max(12, children / 12)
  }

  func children(count: Int) -> [NamedChild] {
    var children: [NamedChild] = []
    children.reserveCapacity(count)
    var household = 0
    while children.count < count {
      addHousehold(household, to: &children, limit: count)
      household += 1
    }
    return children
  }

  private func addHousehold(_ number: Int, to children: inout [NamedChild], limit: Int) {
    var random = RandomStream(seed: seed, .namedHousehold, number)
    let size = min(random.weighted(Mixtures.householdSizes), limit - children.count)
    let ethnicity = random.weighted(Mixtures.ethnicities)
    let surnames = (book.surname(ethnicity, &random), book.surname(ethnicity, &random))
    let homes = (home(&random), home(&random))
    var births: [Day] = []
    for index in 0..<size {
      // 64 in 1,000 households of two or more hold twins, which makes about 3.2% of children twins.
      let isTwin = index == 1 && random.chance(0.064)
      births.append(isTwin ? births[0] : birth(after: births, &random))
      let twin = isTwin ? children.last : nil
      let isBoy =
        twin.map { random.chance(0.33) ? $0.isBoy : random.chance(0.5) }
        ?? random.chance(0.512)
      children.append(
        NamedChild(
          number: children.count, household: number,
          forename: forename(ethnicity, isBoy, unlike: children.suffix(index), &random),
          surname: random.chance(0.93) ? surnames.0 : surnames.1, otherSurname: surnames.1,
          birth: births[index], isBoy: isBoy,
          ethnicity: random.chance(0.93) ? ethnicity : random.weighted(Mixtures.ethnicities),
          homes: homes, hasTwoPupilNumbers: random.chance(0.012)))
    }
  }

  private func forename(
    _ ethnicity: Ethnicity, _ isBoy: Bool, unlike others: ArraySlice<NamedChild>,
    _ random: inout RandomStream
  ) -> Name {
    var name = book.forename(ethnicity, isBoy: isBoy, &random)
    for _ in 0..<8 where others.contains(where: { $0.forename == name }) {
      name = book.forename(ethnicity, isBoy: isBoy, &random)
    }
    return name
  }

  // Some homes hold many households, such as a block of flats.
  private func home(_ random: inout RandomStream) -> Int {
    min(random.below(homes), random.below(homes))
  }

  private func birth(after births: [Day], _ random: inout RandomStream) -> Day {
    for _ in 0..<12 {
      let birth = Self.lastDay.adding(days: -random.below(Self.days))
      if births.allSatisfy({ abs($0.days(to: birth)) > 300 }) { return birth }
    }
    return Self.lastDay.adding(days: -random.below(Self.days))
  }
}
