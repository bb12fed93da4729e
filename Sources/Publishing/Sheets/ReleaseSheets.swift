import Disclosure
import Vocabulary

/// All published tables of a release, each after those it refers to.
struct ReleaseSheets {
  /// The layout's version, also the database's `user_version`.
  static let schemaVersion = 1

  let all: [Sheet]

  init(_ release: Release) {
    let described = [
      Self.release(release), MetadataSheet(release).sheet, CodeSheets(release).dimension,
      CodeSheets(release).category, CodeSheets(release).period, CodeSheets.measure,
      CodeSheets.symbol, TableSheet(release).sheet, ValueSheet(release).sheet,
      CurveSheet(release).sheet, ChangeSheet(release).sheet,
    ]
    let rest = SourceSheets(release).all + MethodSheets(release).all
    let sheets = described + WideSheet.all(of: release) + rest
    all = sheets + [DictionarySheet(of: sheets).sheet]
  }

  /// A table by its name.
  subscript(_ name: String) -> Sheet? {
    all.first { $0.name == name }
  }

  private static func release(_ release: Release) -> Sheet {
    let about = release.description
    let periods = release.periods
    return Sheet(
      "release", "The release itself, one row.", columns: releaseColumns,
      rows: [
        [
          .text(about.id), .text(about.builtAtUTC), .text(release.settings.partnership),
          .text(release.settings.name), .text(about.codeVersion), .integer(schemaVersion),
          .text(about.inputManifest.hexadecimal), .text(orNull: periods.first?.first.iso),
          .text(orNull: periods.map(\.last).max()?.iso), .text(about.asOf.iso),
          .text(orNull: about.recordsFrom?.iso),
          .text(about.audience.rawValue), .text(release.handling),
          .flag(release.settings.inventedData), .text(about.caseDefinitionVersion),
          .text(orNull: about.previousRelease), .integer(about.lowCount),
          .integer(about.roundingBase),
        ]
      ])
  }

  private static let releaseColumns: [SheetColumn] = [
    SheetColumn("id", .text, "The release's id.", constraint: "PRIMARY KEY NOT NULL"),
    SheetColumn(
      "built_at_utc", .text, "When the release was built, in UTC; stands nowhere else.",
      constraint: "NOT NULL"),
    SheetColumn("partnership", .text, "The partnership's short name.", constraint: "NOT NULL"),
    SheetColumn("partnership_name", .text, "The partnership's name.", constraint: "NOT NULL"),
    SheetColumn("code_version", .text, "The version of the program.", constraint: "NOT NULL"),
    SheetColumn(
      "schema_version", .integer, "The version of this layout; also PRAGMA user_version.",
      constraint: "NOT NULL"),
    SheetColumn(
      "input_manifest_sha256", .text,
      "Hash of the manifest of everything the run read; SHA-256, in public releases keyed.",
      constraint: "NOT NULL CHECK (length(\"input_manifest_sha256\") = 64)"),
    SheetColumn("period_from", .date, "The first day any figure is about."),
    SheetColumn("period_to", .date, "The last day any figure is about."),
    SheetColumn(
      "as_of", .date, "The reference date, up to which open waits are counted.",
      constraint: "NOT NULL"),
    SheetColumn(
      "records_from", .date,
      "The first day from which the referral log is whole; NULL where it always was."),
    SheetColumn(
      "audience", .text, "Who may read the release: internal or public.",
      constraint: "NOT NULL CHECK (\"audience\" IN ('internal', 'public'))"),
    SheetColumn("handling", .text, "The handling marking.", constraint: "NOT NULL"),
    SheetColumn(
      "invented", .integer, "1 where the records are invented, else 0.",
      constraint: "NOT NULL CHECK (\"invented\" IN (0, 1))"),
    SheetColumn(
      "case_definition_version", .text, "The version of the case definition.",
      constraint: "NOT NULL"),
    SheetColumn("previous_release", .text, "The id of the release before this one."),
    SheetColumn(
      "low_count", .integer,
      "Counts from 1 to this are hidden in public releases and flagged as low in internal ones.",
      constraint: "NOT NULL CHECK (\"low_count\" >= 0)"),
    SheetColumn(
      "rounding_base", .integer,
      "Shown counts are rounded to multiples of it; 1 where they are not rounded.",
      constraint: "NOT NULL CHECK (\"rounding_base\" >= 1)"),
  ]
}
