import Records

extension Rule {
  /// A unique pupil number with wrong shape or check letter.
  static let invalidUPN = Rule(
    "V029", .cell, .query,
    wrong: "the unique pupil number has a wrong shape or check letter; it is not used to link",
    fix: "check it against the school's record",
    why: "a wrong number links a child to another child",
    example: "'B999000016049', of which the check letter should be T",
    origin: "1510")
}
