import Foundation

/// Finds records that two parts could have, though they can belong to one alone.
///
/// Parts exclude each other, so the chance of a record's own part is its odds by the odds of all
/// parts and of none. A record whose chance is too low is left alone rather than given to the part
/// that happens to weigh a little more.
struct Rivals {
  /// By record the weights of its pairs, by the other record.
  private let weights: [[Int: Double]]
  private let parts: [Int]

  /// Weights within and between parts, absent pairs left out; as many parts as records.
  init(_ weights: [[Int: Double]], _ parts: [Int]) {
    self.weights = weights
    self.parts = parts
  }

  /// Weights of all pairs within and between parts; as many parts as records.
  init(_ weights: [[Double]], _ parts: [Int]) {
    self.init(
      weights.enumerated().map { record, row in
        Dictionary(
          uniqueKeysWithValues: row.indices.filter { $0 != record }.map { ($0, row[$0]) })
      }, parts)
  }

  /// The parts without the records that have rivals, each of which is a part of its own.
  ///
  /// Who is left alone may have been what told two parts apart. Where only equals are rivals, at one
  /// half, all are judged again until nobody goes: which of two equal partitions came first does not
  /// show. Above that they are judged once, so that doubt does not spread from part to part.
  func cut(below clarity: Double) -> [Int] {
    var (cut, next, unclear) = (parts, (parts.max() ?? 0) + 1, [Int]())
    repeat {
      let judged = Rivals(weights, cut)
      unclear = cut.indices.filter { judged.isTooUnclear($0, clarity) }
      for record in unclear {
        cut[record] = next
        next += 1
      }
    } while clarity <= 0.5 && !unclear.isEmpty
    return cut
  }

  private func isTooUnclear(_ record: Int, _ clarity: Double) -> Bool {
    var sums: [Int: Double] = [:]
    for (other, weight) in weights[record].sorted(by: { $0.key < $1.key }) {
      sums[parts[other], default: 0] += weight
    }
    guard let own = sums[parts[record]] else { return false }
    let rivals = sums.filter { $0.key != parts[record] && $0.value > 0 }.values
    guard !rivals.isEmpty else { return false }
    // At one half only a part that weighs as much leaves it open which is meant.
    if clarity <= 0.5 { return rivals.contains { $0 > own - 1e-9 } }
    // Beyond sixty bits nothing changes any more.
    let odds = ([0] + rivals).map { exp2(max(-60, min(60, $0 - own))) }.sorted().reduce(0, +)
    return 1 / (1 + odds) < clarity
  }
}
