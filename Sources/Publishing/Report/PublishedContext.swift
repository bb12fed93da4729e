/// Published figures that stand beside local ones, never in a table or chart with them.
enum PublishedContext {
  /// The lines for an indicator, as whole sentences with their source.
  static func lines(for indicator: String) -> [String] {
    lines[indicator] ?? []
  }

  private static let lines: [String: [String]] = [
    "A1": [
      "Around a third of child sexual abuse reported in the United Kingdom involves other "
        + "children; studies range from one fifth to two thirds."
    ],
    "B1": ["Girls are referred younger than boys (Masson and others 2012)."],
    "B2": [
      "Of 1,600 adolescents in one study, 97.4% were male (Ryan and others 1996).",
      "One service saw girls rise from 8% of referrals (2010/11) to 29% (2013/14) once a project "
        + "for girls began.",
    ],
    "B3": [
      "No published ethnicity figure can be set beside a local one; compare with the local child "
        + "population instead."
    ],
    "B4": [
      "Of 700 young people who displayed harmful sexual behaviour, 38% had a learning disability "
        + "(Hackett and others 2013)."
    ],
    "B6": [
      "In one study, matching a placement to the child's needs was attempted in 30% of cases "
        + "(Farmer and Pollock 1999)."
    ],
  ]
}
