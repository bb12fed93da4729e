import Records

extension Rule {
  /// An NHS number with a wrong check digit.
  static let invalidNHSNumber = Rule(
    "V030", .cell, .query,
    wrong: "the NHS number has a wrong length or check digit; it is not used to link",
    fix: "check it against the patient's record",
    why: "a wrong number links a child to another child",
    example: "'943 476 5918', of which the last digit should be 9")
}
