import Dispatch

/// Attacks every hidden cell of a pattern, with nothing of what was known while it was made.
struct WholeAttack {
  let system: CellSystem
  let policy: PublicPolicy

  /// How many cells there must be for a second thread.
  private static let threadedFrom = 2_000

  /// The hidden cells whose interval is narrower than the policy allows.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - proofs: Tables said to fit all that is known; each counts once it was put into all sums.
  /// - Returns: Their places.
  /// - Throws: `AuditError` where the counts do not satisfy the system.
  func failing(in pattern: Pattern, proofs: [Move]) throws(AuditError) -> [Int] {
    var auditor = try Auditor(
      pattern.knowledge(of: system, policy: policy), point: pattern.counts.map(Double.init))
    auditor.effort = pattern.counts.count <= Suppressor.thoroughLimit ? .whole : .local
    auditor.reasons = pattern.zeroReasons
    for proof in proofs { auditor.keep(proof) }
    let cells = pattern.hiddenCells
    let parts = pattern.counts.count < Self.threadedFrom ? 1 : 2
    var found = [[Int]](repeating: [], count: parts)
    let size = (cells.count + parts - 1) / parts
    let shared = auditor
    found.withUnsafeMutableBufferPointer { buffer in
      // Each part writes to its own place only.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        let range = min(part * size, cells.count)..<min((part + 1) * size, cells.count)
        places[part] = failing(cells[range], shared)
      }
    }
    return found.flatMap { $0 }
  }

  private func failing(_ cells: ArraySlice<Int>, _ auditor: Auditor) -> [Int] {
    var auditor = auditor
    return cells.filter {
      !policy.demand.isMet(by: auditor.interval(of: $0, until: policy.demand))
    }
  }
}
