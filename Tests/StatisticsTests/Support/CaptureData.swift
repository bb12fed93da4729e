import Statistics
import Testing

/// The capture histories of the reference data; they may not be copied into the repository.
enum CaptureData {
  static let absent: Comment = "the capture histories are beside the repository, not in it"

  /// The counts of a data set, its lists in order.
  static func counts(_ dataset: String) throws -> (counts: CaptureCounts, names: [String]) {
    let rows = try Vectors.input("mse/in_lists").filter { try $0.text("dataset") == dataset }
    let names = try #require(rows.first).text("lists").split(separator: "|").map(String.init)
    var counts: [Int: Int] = [:]
    for row in rows {
      let history = try row.text("history")
      let bits = zip(0..., history).filter { $0.1 == "1" }.map { 1 << $0.0 }
      counts[bits.reduce(0, |)] = try row.count("n")
    }
    return (try #require(CaptureCounts(lists: names.count, counts: counts)), names)
  }

  /// The pairs a model's formula names, such as "A+B+C+A:B".
  static func pairs(_ formula: String, _ names: [String]) throws -> [Int] {
    try formula.split(separator: "+").filter { $0.contains(":") }.map { term in
      try term.split(separator: ":").reduce(0) { bits, name in
        bits | 1 << (try #require(names.firstIndex(of: String(name))))
      }
    }
  }

  /// A pair as a formula names it, such as "A:B".
  static func name(_ pair: Int, _ names: [String]) -> String {
    names.indices.filter { pair >> $0 & 1 == 1 }.map { names[$0] }.joined(separator: ":")
  }

  /// The counts of a data set of which some lists are joined into one, which takes the place of the
  /// first of them; it is named by all their names.
  static func joined(
    _ dataset: String, _ together: [String]
  ) throws -> (counts: CaptureCounts, names: [String]) {
    let (counts, names) = try counts(dataset)
    let kept = names.filter { $0 == together[0] || !together.contains($0) }
    var merged: [Int: Int] = [:]
    for (combination, count) in counts.counts.enumerated() where count > 0 {
      let on = names.indices.filter { combination >> $0 & 1 == 1 }.map { names[$0] }
      let bits = on.map { together.contains($0) ? together[0] : $0 }
        .compactMap(kept.firstIndex).reduce(0) { $0 | 1 << $1 }
      merged[bits, default: 0] += count
    }
    let labels = kept.map { $0 == together[0] ? together.joined() : $0 }
    return (try #require(CaptureCounts(lists: kept.count, counts: merged)), labels)
  }
}
