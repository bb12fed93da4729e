import Disclosure
import Tables
import Vocabulary

/// Invented tables for tests.
extension DraftTable {
  static let sexes = Dimension(
    id: "sex", label: "Sex", categories: [.init("male", "boys"), .init("female", "girls")])

  static let year = Period(
    kind: .financialYear, code: "2024-25", label: "financial year ending March 2025",
    first: Day(number: 19_814), last: Day(number: 20_178))

  static func sample(
    _ id: String = "B2.sex", recipe: Recipe, dimensions: [Dimension] = [sexes], _ content: Content
  ) -> DraftTable {
    DraftTable(
      id: id,
      indicator: IndicatorMetadata(
        id: "B2", title: "Sex", statements: ["1.2"], numerator: "children",
        denominator: "children", unit: "children", periodBasis: "first event",
        method: "Wilson (1927)", caveats: [], doesNotSay: "prevalence"),
      title: "Children by sex", period: year, dimensions: dimensions, recipe: recipe,
      content: content)
  }

  /// A table with one cell and no breakdown.
  static func headline(_ recipe: Recipe, _ counted: DraftCell.Counted) -> DraftTable {
    sample("A1", recipe: recipe, dimensions: [], .cells([DraftCell(key: [], counted: counted)]))
  }
}

/// Releases one headline table under the usual internal policy.
func released(_ recipe: Recipe, _ counted: DraftCell.Counted) throws -> ReleasedTable {
  let tables = try Disclosure(policy: Policy(audience: .internal)).release([
    .headline(recipe, counted)
  ])
  return tables[0]
}
