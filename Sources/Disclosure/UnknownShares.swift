import Tables
import Vocabulary

/// How many of a whole are in no known group, where a table splits that whole into groups.
///
/// All of them may belong to one group, so a share lies anywhere between what is known of it and
/// that much more.
struct UnknownShares {
  private static let codes: Set<String> = [
    "unknown", "not_stated", "not_recorded", Ethnicity.refused.code, Ethnicity.notObtained.code,
  ]

  private let place: Int?
  private var unknown: [[String]: Int] = [:]

  init(of cells: [DraftCell], dimensions: [Dimension]) {
    // Only the innermost breakdown splits a whole: shares of the groups of an outer one are each out
    // of their own group, and would add up to a total by accident alone.
    let splits = dimensions.last?.categories.contains { Self.codes.contains($0.code) } ?? false
    let place = splits ? dimensions.count - 1 : nil
    self.place = place
    guard let place else { return }
    for (rest, wholes) in Dictionary(grouping: cells, by: { Self.key($0.key, without: place) }) {
      unknown[rest] = Self.unknown(among: wholes, at: place)
    }
  }

  /// Children of no known group in the whole that a group is part of; nothing where the group is
  /// itself that of the unknown, where there are none, or where the table does not split a whole.
  ///
  /// Those who cannot be of the group, such as by a month of birth, are not among them.
  func count(beside cell: DraftCell) -> Int? {
    guard let place, !Self.codes.contains(cell.key[place]) else { return nil }
    return unknown[Self.key(cell.key, without: place)].flatMap {
      $0 > 0 ? min($0, cell.possible ?? $0) : nil
    }
  }

  private static func key(_ key: [String], without place: Int) -> [String] {
    key.indices.filter { $0 != place }.map { key[$0] }
  }

  /// The groups must be out of one total and add up to it.
  private static func unknown(among cells: [DraftCell], at place: Int) -> Int? {
    var (sum, total, unknown) = (0, -1, 0)
    for cell in cells {
      guard case .share(let count, let whole) = cell.counted, total < 0 || whole == total else {
        return nil
      }
      total = whole
      sum += count
      if codes.contains(cell.key[place]) { unknown += count }
    }
    return sum == total ? unknown : nil
  }
}

extension Derivation {
  /// The share of a group if all whose group is not known belonged to it.
  func highestShare(of cell: DraftCell, unknown: Int?) -> [ReleasedValue] {
    guard let unknown, case .share(let count, let total) = cell.counted, total > 0 else {
      return []
    }
    let most = count + unknown
    return [
      ReleasedValue(
        key: cell.key, measure: .highestShare, count: most, denominator: total,
        value: Double(100 * most) / Double(total), lower: nil, upper: nil, status: .shown,
        isLow: policy.isLow(most) || policy.isLow(unknown) || policy.isLow(total),
        isLowCount: policy.isLow(most), isLowTotal: policy.isLow(total), limit: nil, note: "")
    ]
  }

  /// A score is its own value.
  static func score(_ score: Int, key: [String]) -> ReleasedValue {
    ReleasedValue(
      key: key, measure: .score, count: nil, denominator: nil, value: Double(score), lower: nil,
      upper: nil, status: .shown, isLow: false, isLowCount: false, isLowTotal: false, limit: nil,
      note: "")
  }
}
