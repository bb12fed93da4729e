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

  private var sql: String {
    let said = GivenTable(columns: "subject, token, verdict, role", rows: corrections.map(literals))
    return """
      WITH \(said.expression("said"))
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
