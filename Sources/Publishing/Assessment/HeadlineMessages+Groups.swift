import Disclosure
import Pages
import Vocabulary

extension HeadlineMessages {
  /// N2: the largest group, where it stands out.
  var groups: [String] {
    let referred = "Of the children referred\(soFar)"
    let said = [
      ("B1.age_band", referred, "age group"), ("B2.sex", referred, "group by sex or gender"),
      ("B6.setting", referred, "setting"), ("B7.level", referred, "behaviour level"),
      ("C3.no_support", "Of the children closed without support\(soFar)", "reason"),
    ]
    return said.compactMap { id, whom, group in
      figures.table(id).flatMap { largest($0, whom, group) }
    }
  }

  private func largest(_ table: PublishedTable, _ whom: String, _ group: String) -> String? {
    let base = figures.release.description.roundingBase
    switch LargestGroup(of: table, base: base) {
    case nil: return nil
    case .noneStandsOut: return "\(whom), no \(group) stands out clearly as the largest."
    case .clear(let top):
      let name = table.words(of: top.key)
      return "\(whom), the largest \(group) is “\(name)”: \(text(top))\(interval(top))."
    }
  }

  /// N5: groups that clearly differ from all other children, and how many were compared.
  var differences: [String] {
    let gaps = figures.tables(startingWith: "C5.gap_by_").map { table in
      GroupGap(table, test: test(of: table))
    }
    let compared = gaps.map(\.compared.count).reduce(0, +)
    guard compared > 0 else { return [] }
    let clear = gaps.flatMap(sentences)
    guard !clear.isEmpty else {
      return ["Support within 90 days\(soFar): no clear difference in \(any(compared))."]
    }
    return clear + [howMany(compared)]
  }

  /// Gray's test of all groups of a breakdown, where the release has one.
  private func test(of table: PublishedTable) -> PublishedValue? {
    table.dimensions.first.flatMap { figures.table("C5.tests")?.value(.pValue, at: [$0.id]) }
  }

  private func sentences(_ gap: GroupGap) -> [String] {
    let label = gap.table.dimensions.first?.label ?? gap.table.title
    let test = gap.test.map { " Gray's test of all its groups: p \($0)." } ?? ""
    if gap.clear.isEmpty, gap.isOneTestClear {
      return [
        "\(label): groups start support within 90 days unequally often\(soFar), though none "
          + "stands out clearly from all others.\(test)"
      ]
    }
    return gap.clear.map { value in
      "\(label), “\(gap.table.words(of: value.key))”: support started within 90 days\(soFar) "
        + "clearly \((value.value ?? 0) > 0 ? "more" : "less") often than for all other children. "
        + "The difference is \(text(value)) percentage points\(interval(value)).\(test)"
    }
  }

  private func any(_ compared: Int) -> String {
    compared == 1
      ? "the one group compared" : "any of \(Wording.number(compared, "group")) compared"
  }

  private func howMany(_ compared: Int) -> String {
    "In all, \(Wording.number(compared, "group")) \(compared == 1 ? "was" : "were") compared, of "
      + "which one in 20 would seem clear by chance."
  }

  /// N6: groups that are known clearly more or less often than all others, and how many were
  /// compared.
  var disproportion: [String] {
    let ratios = ["B5.sex", "B5.age_band", "B5.ethnic_group"].compactMap(figures.table)
      .map { ($0, KnownMoreOften($0)) }
    let compared = ratios.map(\.1.compared).reduce(0, +)
    guard compared > 0 else { return [] }
    let clear = ratios.flatMap { table, ratios in
      ratios.clear.map { value in
        "The rate for “\(table.words(of: value.key))” is\(soFar) \(text(value)) times that of all "
          + "other children\(interval(value))."
      }
    }
    guard !clear.isEmpty else {
      return ["Rates\(soFar): no clear difference to all others in \(any(compared))."]
    }
    return clear + [howMany(compared)]
  }
}

/// The groups of one breakdown, each against all other children, and the test of them all.
private struct GroupGap {
  let table: PublishedTable
  /// Groups with an interval and no low count.
  let compared: [PublishedValue]
  private let overall: PublishedValue?

  init(_ table: PublishedTable, test: PublishedValue?) {
    self.table = table
    overall = test
    compared = table.values.filter { $0.kind == .difference && $0.lower != nil && !$0.isLow }
  }

  /// The test's p value as pages write it.
  var test: String? {
    overall?.value.map { Measure.pValue.text($0) }
  }

  /// Whether there is a test and it tells groups apart.
  var isOneTestClear: Bool {
    overall?.value.map { $0 < 0.05 } ?? false
  }

  /// Groups whose interval leaves out 0; none where the test of all of them finds no difference.
  var clear: [PublishedValue] {
    guard overall?.value == nil || isOneTestClear else { return [] }
    return compared.filter { ($0.lower ?? 0) > 0 || ($0.upper ?? .infinity) < 0 }
  }
}

/// Rate ratios of the groups of one breakdown to all other children.
private struct KnownMoreOften {
  private let ratios: [PublishedValue]

  init(_ table: PublishedTable) {
    ratios = table.values.filter {
      $0.kind == .rateRatio && $0.value != nil && $0.lower != nil && !$0.isLow
    }
  }

  /// How many comparisons there are: of two groups each is the other's rest.
  var compared: Int { ratios.count == 2 ? 1 : ratios.count }

  /// Ratios whose interval leaves out 1; of two groups only the one that is known more often.
  var clear: [PublishedValue] {
    ratios.filter { value in
      guard let lower = value.lower, let upper = value.upper else { return false }
      return lower > 1 || (upper < 1 && ratios.count != 2)
    }
  }
}
