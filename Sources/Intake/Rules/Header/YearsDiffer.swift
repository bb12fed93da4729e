import Records

extension Rule {
  /// A file is said to be of two years.
  static let yearsDiffer = Rule(
    "V066", .header, .query,
    wrong:
      "the file, its name and the pipeline file do not name the same year; what the file "
      + "itself says counts, then its name",
    fix:
      "correct the name, the year in the pipeline file, or the year and the reference date in "
      + "the file",
    why: "a file of the wrong year repeats another or leaves a gap",
    example: "the year 2024 inside a file called 'cin-2023.xml'")
}
