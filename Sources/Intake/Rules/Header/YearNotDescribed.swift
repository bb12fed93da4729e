import Records

extension Rule {
  /// A return is of a year that its format does not describe.
  static let yearNotDescribed = Rule(
    "V065", .header, .note,
    wrong:
      "the format does not describe the year of the file; it is read as the nearest year "
      + "that it does",
    fix: "look for a newer version of the program or describe the year in a format of your own",
    why: "codes and columns of that year may count as not known",
    example: "a Children in Need census of 2031")
}
