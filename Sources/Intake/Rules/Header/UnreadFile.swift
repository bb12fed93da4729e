import Records

extension Rule {
  /// A file is a part of its return that is not read.
  static let unreadFile = Rule(
    "V134", .header, .note,
    wrong: "the file is a part of the return that is not read",
    fix: "nothing: it is passed over, and need not be sent",
    why: "least data: what no indicator uses is not taken in",
    example: "list 9 of Annex A beside lists 1 to 8")
}
