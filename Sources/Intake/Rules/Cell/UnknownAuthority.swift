import Records

extension Rule {
  /// A unique pupil number of an authority that issues none.
  static let unknownAuthority = Rule(
    "V071", .cell, .query,
    wrong: "characters 2 to 4 of the unique pupil number are no local authority's code",
    fix: "check it against the school's record",
    why: "a number that nobody issued links a child to another child, or to none",
    example: "'R421962919251': no authority has the code 421",
    origin: "1530")
}
