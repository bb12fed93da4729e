import Vocabulary

/// The partnership's own scores for the audit statements: baseline, 6 and 12 months.
struct AuditScores {
  let seed: UInt64

  static let statements = ["1.1", "1.2", "1.6a", "1.6b", "1.6c", "1.8"]
  static let dates = ["2024-03-31", "2024-09-30", "2025-03-31"]

  func lines() -> [String] {
    var lines = ["statement,agency,date,score,evidence"]
    for (index, statement) in Self.statements.enumerated() {
      for agency in Agency.allCases {
        var random = RandomStream(seed: seed, .otherRecords, index, Int(agency.rawValue), 11)
        var score = random.below(3)
        for date in Self.dates {
          lines.append("\(statement),\(agency.code),\(date),\(score),\(Self.evidence[score])")
          score = min(4, score + random.weighted([(0, 45), (1, 50), (2, 5)]))
        }
      }
    }
    return lines
  }

  private static let evidence = [
    "none found", "some staff could say", "\"log kept, not complete\"", "quarterly figures agreed",
    "\"figures agreed, used in planning\"",
  ]
}
