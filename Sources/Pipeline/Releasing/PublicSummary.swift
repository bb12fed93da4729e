import Disclosure
import Vocabulary

/// The few lines that a public release says; counts of cells and tables, never of children.
struct PublicSummary {
  private let released: ProtectedRelease
  private let all: [ReleasedTable]
  private let name: String
  private let approval: Approval
  private let policy: PublicPolicy
  private let choice: PeriodChoice
  private let shelf: PublicShelf

  init(
    _ released: ProtectedRelease, _ all: [ReleasedTable], _ name: String, approval: Approval,
    policy: PublicPolicy, choice: PeriodChoice, shelf: PublicShelf
  ) {
    self.released = released
    self.all = all
    self.name = name
    self.approval = approval
    self.policy = policy
    self.choice = choice
    self.shelf = shelf
  }

  var outcome: Outcome {
    let left = released.leftOut.map {
      "warning: table '\($0)' could not be made safe and is left out"
    }
    return Outcome(
      code: left.isEmpty ? .complete : .publishedWithWarnings,
      summary: (facts + left).joined(separator: "\n"))
  }

  private var facts: [String] {
    [
      "public release \(name) in \(shelf.path)/current",
      "by \(approval.author), approved by \(approval.approvers.joined(separator: " and "))",
      "policy \(policy.name); new: \(choice.periods.map(\.code).joined(separator: ", "))",
      """
      \(all.count) tables, \(released.tables.count) of them new; of \(released.cells) new counts \
      \(released.hidden) are hidden
      """,
      "attacked together with every public release before it: no hidden count can be worked out",
    ]
  }
}
