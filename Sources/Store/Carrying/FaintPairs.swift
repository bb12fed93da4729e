import Foundation
import Records

/// Pairs too faint to take part, as bytes in parts that one value of a table can hold.
///
/// They name units by their places, so they hold for the units alone that they were written with.
enum FaintPairs {
  private static let pairsOfPart = 40_000

  /// The pairs as bytes.
  static func parts(_ pairs: [FaintPair]) -> [Data] {
    stride(from: 0, to: pairs.count, by: pairsOfPart).map { start in
      pairs[start..<min(start + pairsOfPart, pairs.count)].withUnsafeBytes { Data($0) }
    }
  }

  /// Reads pairs back from their parts.
  static func read(_ parts: [Data]) -> [FaintPair] {
    parts.flatMap { part in
      part.withUnsafeBytes { bytes in
        (0..<part.count / MemoryLayout<FaintPair>.stride).map {
          bytes.loadUnaligned(
            fromByteOffset: $0 * MemoryLayout<FaintPair>.stride, as: FaintPair.self)
        }
      }
    }
  }

  /// What units are known by: a hash of their keys in their order.
  static func mark(of units: [RememberedUnit]) -> String {
    var hash = RowHash()
    for unit in units { hash.add(unit.key) }
    return "\(hash.high) \(hash.low)"
  }

  /// Whether the pairs that were read name the units that were read.
  static func fit(_ memory: LinkageMemory, mark: String?) -> Bool {
    guard !memory.faint.isEmpty else { return true }
    return mark == self.mark(of: memory.units)
      && memory.faint.allSatisfy {
        $0.left < $0.right && $0.right < memory.units.count && 0...Int64(Int32.max) ~= $0.rule
      }
  }
}
