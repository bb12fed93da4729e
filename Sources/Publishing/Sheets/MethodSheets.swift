/// By which rules the figures were made.
struct MethodSheets {
  private let release: Release

  init(_ release: Release) {
    self.release = release
  }

  var all: [Sheet] {
    [
      lines(
        "case_definition", "What counts as harmful sexual behaviour here, line by line.",
        release.description.caseDefinition),
      lines(
        "disclosure_policy", "How the figures were protected, sentence by sentence.",
        release.description.disclosurePolicy),
      versions,
    ]
  }

  private func lines(_ name: String, _ description: String, _ lines: [String]) -> Sheet {
    Sheet(
      name, description,
      columns: [
        SheetColumn("position", .integer, "The place, from 1.", constraint: "PRIMARY KEY NOT NULL"),
        SheetColumn("line", .text, "The words.", constraint: "NOT NULL"),
      ],
      rows: lines.enumerated().map { [.integer($0 + 1), .text($1)] })
  }

  private var versions: Sheet {
    Sheet(
      "component_version", "Versions of what else the figures hang on.",
      columns: [
        SheetColumn("component", .text, "The component.", constraint: "NOT NULL"),
        SheetColumn("version", .text, "Its version.", constraint: "NOT NULL"),
      ],
      rows: release.description.versions.map { [.text($0.name), .text($0.text)] })
  }
}
