import Tables
import Vocabulary

/// The form of a table, which only a programmer can get wrong.
enum TableForm {
  /// Stops the program where two tables have one id and period.
  static func requireDistinct(_ tables: [DraftTable]) {
    var names: Set<[String]> = []
    for table in tables {
      let name = [table.id, table.period.kind.rawValue, table.period.code]
      precondition(names.insert(name).inserted, "table '\(table.id)' stands twice for one period")
    }
  }

  /// Stops the program where a table's cells do not fit its dimensions and recipe.
  static func require(_ table: DraftTable) {
    let id = table.id
    let known = table.dimensions.map { Set($0.categories.map(\.code)) }
    var keys: Set<[String]> = []
    requireUnit(table)
    for cell in table.cells {
      precondition(cell.key.count == known.count, "table '\(id)' has a key of the wrong length")
      for (position, code) in cell.key.enumerated() {
        precondition(
          known[position].contains(code),
          "table '\(id)' has a code that '\(table.dimensions[position].id)' does not list")
      }
      precondition(keys.insert(cell.key).inserted, "table '\(id)' has a key twice")
      precondition(table.recipe.fits(cell.counted), "table '\(id)' has a cell of another recipe")
    }
  }

  private static func requireUnit(_ table: DraftTable) {
    guard case .rate(let per) = table.recipe else { return }
    precondition(per == 10_000, "table '\(table.id)' has a rate that is not per 10,000")
  }
}

extension Recipe {
  /// Whether a cell holds what the recipe needs.
  fileprivate func fits(_ counted: DraftCell.Counted) -> Bool {
    switch (self, counted) {
    case (.count, .count), (.proportion, .share), (.rate, .rate), (.rateRatio, .ratio),
      (.riskRatio, .ratio), (.trend, .count), (.waits, .waits), (.withinLimit, .waits),
      (.gap, .gap), (.groupTest, .groups), (.captureRecapture, .lists), (.score, .score):
      true
    case (_, .untold): true
    default: false
    }
  }
}
