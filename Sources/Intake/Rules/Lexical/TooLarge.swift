import Records

extension Rule {
  /// A row, cell, depth or tag is beyond the caps.
  static let tooLarge = Rule(
    "V008", .lexical, .error,
    wrong: "a row, cell or element is larger than is ever read",
    fix:
      "in CSV look for a quote that is never closed (a row may have 1 MiB, a header 4,096 columns); "
      + "in XML for values over 64 KiB, elements over 64 deep or over 256 attributes",
    why: "the caps keep one damaged file from filling the memory",
    example: "a quote in line 40 that is never closed, so that all later lines are one cell")
}
