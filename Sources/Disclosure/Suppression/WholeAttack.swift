import Dispatch

/// Attacks hidden cells of a pattern, with nothing of what was known while it was made.
struct WholeAttack {
  /// What an attack found.
  struct Outcome {
    /// The cells whose interval is narrower than the policy allows.
    var failing: [Int] = []
    /// The tables that show the others' to be wide enough.
    var proofs: [Move] = []
  }

  let system: CellSystem
  let policy: PublicPolicy

  /// How many cells must be attacked for a second thread.
  private static let threadedFrom = 1_000

  /// Attacks cells.
  ///
  /// - Parameters:
  ///   - cells: Hidden cells.
  ///   - pattern: The pattern.
  ///   - proofs: Tables said to fit all that is known; each counts once it was put into all sums.
  /// - Returns: What fails, and what shows that the rest does not.
  /// - Throws: `AuditError` where the counts do not satisfy the system.
  func run(
    on cells: [Int], of pattern: Pattern, proofs: [Move]
  ) throws(AuditError) -> Outcome {
    var auditor = try Auditor(
      pattern.knowledge(of: system, policy: policy), point: pattern.counts.map(Double.init))
    auditor.effort = pattern.counts.count <= Suppressor.thoroughLimit ? .whole : .local
    auditor.reasons = pattern.zeroReasons
    for proof in proofs { auditor.keep(proof) }
    let parts = cells.count < Self.threadedFrom ? 1 : 2
    var found = [Outcome](repeating: Outcome(), count: parts)
    let size = (cells.count + parts - 1) / parts
    let shared = auditor
    found.withUnsafeMutableBufferPointer { buffer in
      // Each part writes to its own place only.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        let range = min(part * size, cells.count)..<min((part + 1) * size, cells.count)
        places[part] = run(on: cells[range], shared)
      }
    }
    return Outcome(failing: found.flatMap(\.failing), proofs: found.flatMap(\.proofs))
  }

  private func run(on cells: ArraySlice<Int>, _ auditor: Auditor) -> Outcome {
    var auditor = auditor
    let failing = cells.filter {
      !policy.demand.isMet(by: auditor.interval(of: $0, until: policy.demand))
    }
    let passed = Set(cells).subtracting(failing)
    return Outcome(failing: failing, proofs: auditor.proofs(of: Array(passed)))
  }
}
