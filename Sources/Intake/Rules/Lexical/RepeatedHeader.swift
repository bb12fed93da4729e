import Records

extension Rule {
  /// The header stands again among the rows.
  static let repeatedHeader = Rule(
    "V127", .lexical, .error,
    wrong: "the row says the header again; it is set aside",
    fix: "leave out all headers but the first where files are joined",
    why: "read as a row it would be one more child",
    example: "'referral_id,child_ref' in line 1 and again in line 500")
}
