import Records

extension Rule {
  /// A file is a spreadsheet or an archive.
  static let archiveFile = Rule(
    "V002", .lexical, .error,
    wrong: "the file is a spreadsheet or an archive",
    fix: "open it and save each sheet as CSV UTF-8, or unpack it first",
    why: "only plain CSV and XML are read, so that nothing hidden comes in",
    example: "'annex-a.xlsx', or 'cin.zip' with the XML inside")
}
