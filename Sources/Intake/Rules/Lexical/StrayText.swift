import Records

extension Rule {
  /// Text stands between elements where none belongs.
  static let strayText = Rule(
    "V011", .lexical, .note,
    wrong: "text stands between elements where none belongs",
    fix: "remove it at the source",
    why: "it is ignored, but the export may be patched by hand",
    example: "'<UPNunknown>UN3</UPNunknown>PersonBirthDate'")
}
