import Records

extension Rule {
  /// A file has columns that the format does not declare.
  static let unknownColumns = Rule(
    "V012", .header, .note,
    wrong: "the file has columns that the format does not declare",
    fix: "nothing: they are dropped unread",
    why: "least data: what no indicator uses is not taken in",
    example: "a column 'Team' that the format does not know")
}
