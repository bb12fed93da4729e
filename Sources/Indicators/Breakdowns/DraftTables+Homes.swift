import Tables
import Vocabulary

extension [DraftTable] {
  /// The tables of an indicator; where any of them is by setting or by looked after, its metadata say
  /// as of when these are told.
  func sayingWhenHomesAreTold() -> [DraftTable] {
    let breakdowns: Set = ["setting", "looked_after"]
    guard contains(where: { $0.dimensions.contains { breakdowns.contains($0.id) } }) else {
      return self
    }
    return map { table in
      DraftTable(
        id: table.id, indicator: table.indicator.with(caveat: Self.caveat), title: table.title,
        period: table.period, dimensions: table.dimensions, recipe: table.recipe,
        content: table.content)
    }
  }

  private static let caveat =
    "Setting and looked after are as told by the day of the event or referral: by its own row, else by the log's row of the referral it names, else by what was last told in the twelve months before, or by a placement that lasted; failing that, as told by the day of the referral of the same episode. What is told later changes no earlier figure. Home is inferred only where the child was told not to be looked after."
}

extension IndicatorMetadata {
  fileprivate func with(caveat: String) -> IndicatorMetadata {
    IndicatorMetadata(
      id: id, title: title, statements: statements, numerator: numerator,
      denominator: denominator, unit: unit, periodBasis: periodBasis, method: method,
      caveats: caveats + [caveat], doesNotSay: doesNotSay)
  }
}
