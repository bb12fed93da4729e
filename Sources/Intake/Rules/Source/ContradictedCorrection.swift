public import Records

extension Rule {
  /// A correction that a later one of the same referral or incident contradicts.
  static let contradictedCorrection = Rule(
    "V136", .file, .query,
    wrong: "a correction that the standing one of the same referral or incident contradicts",
    fix:
      "take out the one that is wrong; until then the later stands, of one day the last of the file",
    why: "of two analysts one is mistaken, and the figure rests on who came last",
    example: "'not_event' on 10 January and 'displayed' on 1 February, both about one referral")
}

extension ReferenceReader {
  /// Corrections that the standing one of their subject contradicts.
  ///
  /// - Parameters:
  ///   - corrections: The corrections, in the order of the file.
  ///   - file: The name by which the file is shown.
  /// - Returns: A finding for each, in the order of the file; none holds a reference.
  public static func contradictions(
    among corrections: [Correction], file: String
  ) -> [Finding] {
    let order = corrections.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    let standing = order.reduce(into: [:]) { $0[$1.element.subject] = $1.element.verdict }
    let rule = Rule.contradictedCorrection
    return corrections.filter { standing[$0.subject] != $0.verdict }.map { correction in
      Finding(
        rule.severity, rule: rule.id, source: "corrections", file: file, line: correction.line,
        message: rule.message)
    }
  }
}
