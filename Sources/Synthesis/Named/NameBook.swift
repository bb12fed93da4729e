import Vocabulary

/// Names that invented children can have; some lists are common names, others are put together.
///
/// How common a name is falls with its rank, as in published counts of names; names follow the
/// ethnicity of a household, because naming cultures differ in how many share one.
struct NameBook {
  private let lists: [[String]]
  private let sums: [[Int]]

  private static let boys = 0
  private static let girls = 1
  private static let surnames = 2
  private static let rareSurnames = 3
  private static let southAsianBoys = 4
  private static let southAsianGirls = 5
  private static let southAsianSurnames = 6
  private static let rareForenames = 7

  init() {
    lists = [
      CommonNames.boys, CommonNames.girls, CommonNames.surnames,
      Self.together(CommonNames.surnameStarts, CommonNames.surnameEnds),
      CommonNames.southAsianBoys, CommonNames.southAsianGirls, CommonNames.southAsianSurnames,
      Self.together(CommonNames.forenameStarts, CommonNames.forenameEnds),
    ]
    sums = lists.map { list in
      var sum = 0
      return list.indices.map { rank in
        sum += 1_000_000 / (rank + 6)
        return sum
      }
    }
  }

  /// The letters of a name.
  func text(_ name: Name) -> String {
    lists[Int(name.list)][Int(name.place)]
  }

  func surname(_ ethnicity: Ethnicity, _ random: inout RandomStream) -> Name {
    if Self.isSouthAsian(ethnicity), random.chance(0.9) {
      return draw(Self.southAsianSurnames, &random)
    }
    return draw(random.chance(0.45) ? Self.surnames : Self.rareSurnames, &random)
  }

  func forename(_ ethnicity: Ethnicity, isBoy: Bool, _ random: inout RandomStream) -> Name {
    if random.chance(0.12) { return draw(Self.rareForenames, &random) }
    if Self.isSouthAsian(ethnicity), random.chance(0.85) {
      return draw(isBoy ? Self.southAsianBoys : Self.southAsianGirls, &random)
    }
    return draw(isBoy ? Self.boys : Self.girls, &random)
  }

  private func draw(_ list: Int, _ random: inout RandomStream) -> Name {
    let point = random.below(sums[list][sums[list].count - 1])
    var (low, high) = (0, sums[list].count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[list][middle] > point { high = middle } else { low = middle + 1 }
    }
    return Name(list: UInt8(list), place: UInt16(low))
  }

  private static func isSouthAsian(_ ethnicity: Ethnicity) -> Bool {
    [.aind, .apkn, .aban].contains(ethnicity)
  }

  /// Every start with every end, in an order that no alphabet has.
  private static func together(_ starts: [String], _ ends: [String]) -> [String] {
    let count = starts.count * ends.count
    return (0..<count).map { place in
      let mixed = (place * 7_919 + 13) % count
      return starts[mixed / ends.count] + ends[mixed % ends.count]
    }
  }
}
