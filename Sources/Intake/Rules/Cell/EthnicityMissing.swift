import Records

extension Rule {
  /// A child without an ethnicity.
  static let ethnicityMissing = Rule(
    "V073", .cell, .query,
    wrong: "no ethnicity is sent for the child",
    fix: "fill it in; REFU where it was refused, NOBT where it was not yet obtained",
    why: "refused and never asked are two things, and figures by ethnic group leave both out",
    example: "an empty 'Ethnicity'",
    origin: "4220")
}
