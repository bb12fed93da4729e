import Tables
import Vocabulary

extension DraftTable {
  /// The table as far as the sources can tell it: what none records is not available, with the
  /// reason, and never 0.
  func asTold(_ indicator: any Indicator.Type, _ base: CountingBase) -> DraftTable {
    guard !indicator.needs.isEmpty else { return self }
    let needs =
      indicator.needs(of: String(id.dropFirst(indicator.metadata.id.count + 1)), base)
      + dimensions.flatMap { Requirement.needs(ofBreakdown: $0.id) }
    if let reason = base.coverage.reason(againstAny: needs, in: period) {
      return untold(reason)
    }
    guard case .cells(let cells) = content else { return self }
    let shown = cells.map { told($0, base) }
    let reasons = shown.compactMap { $0.reason }
    guard reasons.isEmpty || reasons.count < shown.count else {
      return untold(.joined(reasons))
    }
    return with(.cells(shown), dimensions, remarks(of: needs, shown, base))
  }

  private func told(_ cell: DraftCell, _ base: CountingBase) -> DraftCell {
    let needs = needs(of: cell, base)
    guard let reason = base.coverage.reason(againstAny: needs, in: period) else { return cell }
    return DraftCell(key: cell.key, counted: .untold(reason: reason))
  }

  private func needs(of cell: DraftCell, _ base: CountingBase) -> [Requirement] {
    zip(cell.key, dimensions).flatMap { code, dimension in
      Requirement.needs(of: code, in: dimension.id, base.settings)
    }
  }

  /// What the title says of columns that are kept in a part of the period alone, or may be.
  private func remarks(
    of needs: [Requirement], _ cells: [DraftCell], _ base: CountingBase
  ) -> [TableTitle.Remark] {
    var asked: Set<Requirement> = []
    let all = needs + cells.filter { $0.reason == nil }.flatMap { self.needs(of: $0, base) }
    return all.filter { asked.insert($0).inserted }.compactMap { need in
      base.coverage.part(of: need, in: period).map { .told($0) }
        ?? base.coverage.doubt(of: need, in: period).map { .counted($0) }
    }
  }

  /// The table without lines of which too few are told of, with the reasons by their codes.
  func untold(_ reasons: [String: Reason], in dimension: String) -> DraftTable {
    guard case .cells(let cells) = content, !reasons.isEmpty,
      let place = dimensions.firstIndex(where: { $0.id == dimension })
    else { return self }
    return with(
      .cells(
        cells.map { cell in
          reasons[cell.key[place]].map {
            DraftCell(key: cell.key, counted: .untold(reason: $0))
          } ?? cell
        }), dimensions)
  }

  /// The table as not available, where there is a reason.
  func untold(because reason: Reason?) -> DraftTable {
    reason.map(untold) ?? self
  }

  /// The table with remarks behind its title.
  func titled(_ remarks: [TableTitle.Remark]) -> DraftTable {
    with(content, dimensions, remarks)
  }

  private func untold(_ reason: Reason) -> DraftTable {
    with(.notAvailable(reason: reason), [])
  }

  private func with(
    _ content: Content, _ dimensions: [Dimension], _ remarks: [TableTitle.Remark] = []
  ) -> DraftTable {
    DraftTable(
      id: id, indicator: indicator, title: title.adding(remarks), period: period,
      dimensions: dimensions,
      recipe: content.isTold ? recipe : .count, content: content)
  }
}

extension DraftTable.Content {
  /// Whether there are any cells.
  fileprivate var isTold: Bool {
    if case .cells = self { true } else { false }
  }
}

extension DraftCell {
  /// Why nothing is counted, where nothing is.
  fileprivate var reason: Reason? {
    guard case .untold(let reason) = counted else { return nil }
    return reason
  }
}

extension Coverage {
  /// Why the first of some requirements that is not met is not.
  func reason(againstAny needs: [Requirement], in period: Period) -> Reason? {
    for need in needs {
      if let reason = reason(against: need, in: period) { return reason }
    }
    return nil
  }
}
