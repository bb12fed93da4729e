import Records

extension Rule {
  /// A row of a child whose records are not to be kept.
  static let erasedChild = Rule(
    "V135", .file, .error,
    wrong: "the row is of a child whose records were erased on request",
    fix: "leave the child out of what you send",
    why: "a request to erase was granted; the row is not read any further, and counts nowhere",
    example: "a row with a reference, UPN or NHS number of that child")
}
