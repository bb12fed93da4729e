import Disclosure

/// The largest group of a table with one breakdown, by the one rule that messages and charts share.
///
/// Not known and not recorded are never the largest group.
enum LargestGroup {
  /// Its interval does not touch that of the next largest, or its count lies further from it than
  /// chance explains.
  case clear(PublishedValue)
  /// Several groups could be the largest.
  case noneStandsOut

  private static let never: Set<String> = ["unknown", "not_recorded", "total", "all"]

  /// Nothing where a group is withheld, because it might be larger, or where there are not two.
  init?(of table: PublishedTable, base: Int) {
    let measure: Measure = table.values.contains { $0.kind == .percentage } ? .percentage : .count
    let all = table.values.filter { $0.kind == measure && $0.key.count == 1 }
    guard !all.contains(where: { $0.status == .confidential }) else { return nil }
    let ranked = all.filter { !Self.never.contains($0.key[0]) && $0.value != nil }
      .sorted { ($0.value ?? 0) > ($1.value ?? 0) }
    guard ranked.count > 1, let top = ranked.first, top.value ?? 0 > 0 else { return nil }
    let next = ranked[1]
    let isClear =
      ClearChange.byIntervals(next, top)
      ?? ClearChange.byCounts(next.count ?? 0, top.count ?? 0, base: base)
    self = isClear == true ? .clear(top) : .noneStandsOut
  }
}
