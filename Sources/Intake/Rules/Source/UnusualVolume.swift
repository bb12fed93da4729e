import Records

extension Rule {
  /// A source that brings far fewer or far more rows than it usually does.
  static let unusualVolume = Rule(
    "V095", .file, .query,
    wrong: "the source brings far fewer or far more rows than in its earlier runs",
    fix: "check that the export is whole and of the right period",
    why: "a file cut off at a line end, or sent twice, looks like a change in the children's lives",
    example: "120 rows, where the last five runs read about 400")
}
