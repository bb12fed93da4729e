import Foundation
import Linkage
import Vocabulary

/// What a night of `continuum link` says of itself, in counts.
enum NightWords {
  /// What became of records, pairs and clusters.
  static func of(_ night: LinkedNight) -> [String] {
    let counts = night.counts
    var lines = [
      """
      \(counts.new) records new, \(counts.changed) changed, \(counts.unchanged) as they were known, \
      \(counts.withdrawn) withdrawn; \(night.records.count) known
      """,
      """
      \(night.linked.compared) pairs compared, \(night.linked.pairs.count) kept; \
      \(clusters(night.records)) clusters
      """,
    ]
    let events = ClusterEvent.Kind.allCases.map { kind in
      "\(night.events.count { $0.kind == kind }) \(kind.rawValue)"
    }
    lines.append(
      "of clusters \(events.joined(separator: ", ")); \(night.moved) known records have another now"
    )
    return lines + notes(night.linked.passedOver)
  }

  /// What rules pass over, which models mean them to.
  static func notes(_ passedOver: [PassedOverBlocks]) -> [String] {
    passedOver.filter { $0.blocks > 0 }.map {
      "note: rule '\($0.rule)' passed over \($0.blocks) blocks of \($0.pairs) pairs"
    }
  }

  /// A model's name and the beginning of its hash, so that two of one name can be told apart.
  static func model(_ name: String, _ file: Data) -> String {
    "'\(name)' (\(ContentHash(of: file).hexadecimal.prefix(8)))"
  }

  private static func clusters(_ records: KnownRecords) -> Int {
    guard Int(records.nextCluster) < 1 << 20 + records.count * 64 else {
      return Set(records.clusters).count
    }
    var isSeen = [Bool](repeating: false, count: Int(records.nextCluster))
    for cluster in records.clusters { isSeen[Int(cluster)] = true }
    return isSeen.count { $0 }
  }
}
