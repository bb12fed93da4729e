import Tables
import Vocabulary

/// Takes figures of steps out of drafts that would tell too closely of how few children no source
/// keeps the step.
///
/// Where too few are told of there is no figure, so that whoever sees one knows that the others are
/// few: one, or at most a tenth. Where counts are not rounded that can be too much to know: then it
/// looks as if no source kept the step.
struct OpenSteps {
  private let drafts: [DraftTable]
  private let policy: PublicPolicy

  /// Takes all drafts, also those that do not go out.
  init(_ drafts: [DraftTable], policy: PublicPolicy) {
    self.drafts = drafts
    self.policy = policy
  }

  /// A draft as it may be attacked, and go out.
  func open(_ table: DraftTable) -> DraftTable {
    guard case .cells = table.content else { return table }
    let table = table.withoutInternalLines
    if table.title.isOfInternalTable || table.isAllInternal { return withheld(table) }
    if case .stages = PublicCatalogue.shape(of: table.id) { return stages(table) }
    return Self.ofSupport.contains(table.id) && !isSupportOpen(table) ? withheld(table) : table
  }

  /// Whether a figure of those told of can go out beside their whole.
  private func isOpen(_ told: Int, of whole: Int) -> Bool {
    let untold = whole - told
    guard untold > 0 else { return true }
    // Of a group is nobody told: behind a symbol that would be no other number.
    if told == 0 { return !policy.hidesZeros }
    // Rounding hides what lies between the two; else it is a count like any other.
    guard policy.base == 1 else { return true }
    return UntoldLimit.isTenth(untold, of: whole) && whole >= policy.leastWholeOfTold
  }

  /// A table without the stages of which a group may not be shown.
  private func stages(_ table: DraftTable) -> DraftTable {
    guard let first = table.dimensions.last?.categories.first?.code else { return table }
    var wholes: [[String]: Int] = [:]
    for cell in table.cells where cell.key.last == first {
      wholes[Array(cell.key.dropLast())] = cell.counted.whole
    }
    let closed = Set(
      table.cells.filter { cell in
        guard let told = cell.counted.whole, let whole = wholes[Array(cell.key.dropLast())] else {
          return false
        }
        return !isOpen(told, of: whole)
      }.compactMap(\.key.last))
    return table.without(closed)
  }

  /// Tables of children of whom a source tells whether support started.
  private static let ofSupport: Set<String> = [
    "C2.support", "C2.within", "C3.no_support", "C3.state", "C3.state_by_setting", "C3.waiting",
  ]

  private func isSupportOpen(_ table: DraftTable) -> Bool {
    let told = told(beside: table)
    let all = cells("A2.headline", beside: table).first { $0.key == ["children"] }?.number
    guard all.map({ isOpen(told, of: $0) }) ?? true else { return false }
    guard table.id == "C3.state_by_setting" else { return true }
    var groups: [String: Int] = [:]
    for cell in table.cells { groups[cell.key[0], default: 0] += cell.counted.number ?? 0 }
    return cells("B6.setting", beside: table).allSatisfy { group in
      isOpen(groups[group.key[0], default: 0], of: group.number)
    }
  }

  /// How many are told of: by the states, where they can go out; else by the stage of support, which
  /// knows those of wrong dates too; else of C2 by its own count.
  private func told(beside table: DraftTable) -> Int {
    let states = cells("C3.state", beside: table)
    if !states.isEmpty, draft("C3.state", beside: table)?.title.isOfInternalTable == false {
      return states.reduce(0) { $0 + $1.number }
    }
    let started = draft("C1.funnel", beside: table)?.cells.first { $0.key == ["started"] }
    return started?.counted.whole
      ?? draft("C2.support", beside: table)?.cells.reduce(0) { sum, cell in
        if case .waits(let waits) = cell.counted { max(sum, waits.children) } else { sum }
      } ?? 0
  }

  private func draft(_ id: String, beside table: DraftTable) -> DraftTable? {
    drafts.first { $0.id == id && $0.period.isSame(as: table.period) }
  }

  private func cells(
    _ id: String, beside table: DraftTable
  ) -> [(key: [String], number: Int)] {
    draft(id, beside: table)?.cells.compactMap { cell in cell.counted.number.map { (cell.key, $0) }
    } ?? []
  }

  private func withheld(_ table: DraftTable) -> DraftTable {
    DraftTable(
      id: table.id, indicator: table.indicator, title: table.title, period: table.period,
      dimensions: [], recipe: .count,
      content: .notAvailable(reason: .counted("it would tell of how few children nothing is told")))
  }
}

extension PublicPolicy {
  /// The fewest children of a whole of whom some are not told of, and of whom there is a figure all the
  /// same: a tenth of them can be any low count.
  ///
  /// Whoever sees that figure knows it, so the attack does. Rounded counts need none.
  var leastWholeOfTold: Int { base == 1 ? UntoldLimit.most * max(threshold, width + 1) : 0 }
}

extension DraftTable {
  /// The table without some categories of its innermost breakdown.
  fileprivate func without(_ codes: Set<String>) -> DraftTable {
    codes.isEmpty ? self : without { $0.last.map(codes.contains) == true }
  }

  /// The table without the lines that are for internal releases alone.
  fileprivate var withoutInternalLines: DraftTable {
    let lines = title.internalLines
    return lines.isEmpty ? self : without { !lines.isDisjoint(with: $0) }
  }

  /// Whether all of its lines were such.
  fileprivate var isAllInternal: Bool {
    if case .cells(let cells) = content {
      cells.isEmpty && !title.internalLines.isEmpty
    } else {
      false
    }
  }

  fileprivate func without(_ isClosed: ([String]) -> Bool) -> DraftTable {
    let reason: Reason = .counted("it would tell of how few children nothing is told")
    return DraftTable(
      id: id, indicator: indicator, title: title, period: period, dimensions: dimensions,
      recipe: recipe,
      content: .cells(
        cells.map { cell in
          isClosed(cell.key) ? DraftCell(key: cell.key, counted: .untold(reason: reason)) : cell
        })
    ).told
  }
}
