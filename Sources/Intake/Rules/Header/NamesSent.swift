import Records

extension Rule {
  /// A file that holds names, addresses or numbers of persons.
  static let namesSent = Rule(
    "V098", .header, .error,
    wrong: "the file holds columns of names, addresses or numbers that the format does not declare",
    fix: "leave these columns out and send the file again",
    why: "what identifies a child must not be where it is not needed",
    example: "a column 'Surname' in a referral log")
}
