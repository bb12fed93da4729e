import Records
import Vocabulary

/// The rows that an analyst's corrections are about, by the numbers that the store gives them.
///
/// Corrections name references as tokens; a query that a reader is shown names rows instead.
struct CorrectedObservations {
  private let corrections: [Correction]

  init(_ corrections: [Correction]) {
    self.corrections = corrections
  }

  /// Rows with the verdict and, where it is a role, the role; an incident outranks its referral.
  func rows(in path: String) throws(StoreError) -> [[StoredValue]] {
    guard !corrections.isEmpty else { return [] }
    return try StoreAnswers.read(sql, from: path)
  }

  /// How many corrections name no row.
  func idle(in path: String) throws(StoreError) -> Int {
    guard !corrections.isEmpty else { return 0 }
    let sql = """
      WITH \(said)
      SELECT s.token FROM said s
      WHERE CASE s.subject
        WHEN 'incident' THEN NOT EXISTS (SELECT 1 FROM observation o WHERE o.incident = s.token)
        ELSE NOT EXISTS (SELECT 1 FROM observation o WHERE o.referral = s.token) END
      """
    return try StoreAnswers.read(sql, from: path).count
  }

  private var said: String {
    GivenTable(columns: "subject, token, verdict, role", rows: corrections.map(literals))
      .expression("said")
  }

  private var sql: String {
    """
    WITH \(said)
    SELECT o.id, coalesce(i.verdict, r.verdict),
      CASE WHEN i.verdict IS NULL THEN r.role ELSE i.role END
    FROM observation o
    LEFT JOIN said i ON i.subject = 'incident' AND i.token = o.incident
    LEFT JOIN said r ON r.subject = 'referral' AND r.token = o.referral
    WHERE coalesce(i.verdict, r.verdict) IS NOT NULL ORDER BY o.id
    """
  }

  private func literals(_ correction: Correction) -> [String] {
    let (subject, token) =
      switch correction.subject {
      case .referral(let token): ("referral", token)
      case .incident(let token): ("incident", token)
      }
    let hexadecimal = token.bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
    let (verdict, role): (String, String?) =
      switch correction.verdict {
      case .notAnEvent: ("not_an_event", nil)
      case .role(let role): ("role", role.code)
      }
    return [subject.literal, "x'\(hexadecimal)'", verdict.literal, role.literal]
  }
}
