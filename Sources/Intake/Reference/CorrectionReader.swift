public import Records
import Vocabulary

extension ReferenceReader {
  /// Reads an analyst's corrections; references become tokens here and go no further.
  ///
  /// - Parameters:
  ///   - path: A CSV file with date, about (`referral` or `incident`), reference, verdict
  ///     (`not_event` or a role) and, for an incident, sender: the school or force.
  ///   - partnership: The partnership's id, in whose domain tokens are made.
  ///   - key: The partnership's key.
  /// - Returns: The corrections, in order of the file.
  /// - Throws: `IntakeError.referenceTable` naming file, line and column.
  public static func corrections(
    at path: String, partnership: String, key: PseudonymKey
  ) throws(IntakeError) -> [Correction] {
    try ReferenceFile(
      path: path, required: ["date", "about", "reference", "verdict"],
      optional: ["sender", "reason"]
    )
    .rows { row throws(IntakeError) in
      Correction(
        subject: try subject(of: row, partnership: partnership, key: key),
        verdict: try verdict(of: row), day: try row.day("date"), line: row.line)
    }
  }

  private static func subject(
    of row: ReferenceRow, partnership: String, key: PseudonymKey
  ) throws(IntakeError) -> Correction.Subject {
    let reference = try row.required("reference")
    func token(_ field: TokenField, _ parts: [String]) -> Token {
      let maker = Pseudonymiser(
        key: key, domain: TokenDomain(field, system: "", partnership: partnership))
      var bytes: [UInt8] = []
      for (place, part) in parts.enumerated() {
        if place > 0 { bytes.append(Reference.separator) }
        Array(part.utf8).withUnsafeBufferPointer { Reference.append($0, to: &bytes) }
      }
      return maker.token(of: bytes)
    }
    switch try row.required("about") {
    case "referral": return .referral(token(.referral, [reference]))
    case "incident": return .incident(token(.incident, [try row.required("sender"), reference]))
    default: throw row.problem("about", "is in no list; use one of 'referral', 'incident'")
    }
  }

  private static func verdict(
    of row: ReferenceRow
  ) throws(IntakeError) -> Correction.Verdict {
    let text = try row.required("verdict")
    if text == "not_event" { return .notAnEvent }
    guard let role = Role(code: text) else {
      let codes = Role.entries.map { "'\($0.code)'" }.joined(separator: ", ")
      throw row.problem("verdict", "is in no list; use 'not_event' or a role: \(codes)")
    }
    return .role(role)
  }
}
