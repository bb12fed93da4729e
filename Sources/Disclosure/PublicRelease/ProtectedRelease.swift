import Tables
import Vocabulary

/// What goes out of some drafts, and how much of it is hidden.
public struct ProtectedRelease: Sendable {
  /// The released tables, the most wanted first.
  public let tables: [ReleasedTable]
  /// How many counts there are, each once.
  public let cells: Int
  /// How many of them are hidden.
  public let hidden: Int
  /// Ids and periods of the tables that could not be made safe.
  public let leftOut: [String]
  /// The sum of the counts that are shown in tables.
  let worth: Int
  /// What is shown of each new cell, by its name; nothing where it is hidden.
  let shown: [String: Int?]
  let policy: PublicPolicy
  /// The tables that show each of these cells.
  let tablesOfCells: [String: [String]]

  init(
    _ plan: PublicPlan, shown: [Int?], leftOut: [LeftOut], spared: [LeftOut] = [],
    policy: PublicPolicy
  ) {
    let unsafe = leftOut.map {
      $0.entry("its small counts could be worked out beside the other tables")
    }
    let entries =
      plan.own + unsafe + spared.map { $0.entry("without it more of the other tables is shown") }
    worth = plan.sum(shown)
    tables = entries.map { PublicValues($0, shown: shown, policy: policy).table }
    self.leftOut =
      unsafe.map(\.label)
      + plan.own.filter { $0.reason == PublicPlan.doesNotFit }.map(\.label)
    self.policy = policy
    tablesOfCells = Dictionary(
      uniqueKeysWithValues: plan.cells.system.cells.map { ($0.name, $0.tables) })
    let own = plan.ownCells
    let places = plan.cells.names.indices.filter { place in
      let isUnseen = plan.cells.system.cells[place].isDifference && policy.groups == .shown
      return own.contains(plan.cells.names[place].period) && !isUnseen
    }
    self.shown = Dictionary(
      uniqueKeysWithValues: places.map { (plan.cells.names[$0].text, shown[$0]) })
    cells = self.shown.count
    hidden = self.shown.values.count { $0 == nil }
  }
}
