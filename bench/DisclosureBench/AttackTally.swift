import Disclosure
import Foundation

/// What attacks on protected systems found.
struct AttackTally: CustomStringConvertible {
  private(set) var systems = 0
  private var cells = 0
  private var hidden = 0
  private var leaks = 0
  private var refused = 0
  private var planted = 0
  private var found = 0

  /// Whether nothing leaked, nothing was refused and every planted leak was found.
  var isClean: Bool { leaks == 0 && refused == 0 && planted == found }

  var description: String {
    "\(systems) systems, \(cells) cells, \(hidden) hidden, \(leaks) leaks, \(refused) refused; "
      + "\(planted) leaks planted, \(found) found"
  }

  /// Protects a system, attacks it, plants a leak and attacks again.
  ///
  /// - Returns: The tables with the intervals that the attack found, where all of them are exact.
  mutating func attack(_ random: RandomTables, seed: Int, exactly: Bool) throws -> Data? {
    systems += 1
    let protected: ProtectedTables
    do {
      protected = try TableProtection(policy: random.policy).protect(random.tables)
    } catch {
      refused += 1
      print("seed \(seed) refused: \(error)")
      return nil
    }
    cells += protected.cells
    hidden += protected.hidden
    let report = try report(protected.tables, random, exactly)
    leaks += report.leaks.count
    if !report.leaks.isEmpty { print("seed \(seed) leaks \(report.leaks)") }
    if let plant = random.plant(in: protected.tables) {
      planted += 1
      let isFound = try self.report(plant.tables, random, false).leaks
        .contains { $0.cell == plant.cell }
      found += isFound ? 1 : 0
      if !isFound { print("seed \(seed): planted leak not found") }
    }
    return exactly ? try Self.written(seed, protected.tables, random.policy, report) : nil
  }

  private func report(
    _ tables: [CountTable], _ random: RandomTables, _ exactly: Bool
  ) throws -> AuditReport {
    try TableAudit(
      tables, reading: TableReading(), knowledge: ReaderKnowledge(policy: random.policy)
    ).report(exactly: exactly)
  }

  private static func written(
    _ seed: Int, _ tables: [CountTable], _ policy: PublicPolicy, _ report: AuditReport
  ) throws -> Data {
    let intervals = report.cells.map { cell -> [String: Any] in
      var fields: [String: Any] = ["cell": cell.name, "isExact": cell.interval.isExact]
      if cell.interval.lower.isFinite { fields["lowest"] = cell.interval.lower }
      if cell.interval.upper.isFinite { fields["highest"] = cell.interval.upper }
      return fields
    }
    let object: [String: Any] = [
      "seed": seed, "hideUpTo": policy.threshold, "roundTo": policy.base,
      "symbol": policy.symbol, "zeros": policy.zeros.rawValue, "groups": policy.groups.rawValue,
      "tables": tables.map { ["columns": $0.columns, "rows": $0.rows] as [String: Any] },
      "intervals": intervals,
    ]
    return try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
  }
}
