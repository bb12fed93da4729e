extension ReleaseLedger {
  /// The tables and releases between which a reader who kept both could tell a small change.
  ///
  /// A correction that moves a count by few tells of those few. Where counts are rounded, or hidden
  /// before or after, the change stays as uncertain as the policy wants: a hidden count is as
  /// uncertain by itself, and what changed beside it by few is found by its own. A number that comes
  /// back later is compared with every one that was shown, also before it was hidden.
  ///
  /// - Parameter release: The corrected figures.
  /// - Returns: What shows the change together; nothing where no change can be told.
  public func tellingChanges(to release: ProtectedRelease) -> [String] {
    var found: Set<String> = []
    let now = ReaderKnowledge(policy: release.policy)
    for (cell, count) in release.shown {
      guard let count else { continue }
      let new = now.bounds(of: .number(count))
      for earlier in shown(cell) {
        guard case .number(let number) = WrittenCount(earlier.text) else { continue }
        let old = ReaderKnowledge(policy: earlier.policy).bounds(of: .number(number))
        let change = (least: new.lower - old.upper, most: new.upper - old.lower)
        let isTold = change.least > 0 || change.most < 0
        guard isTold, change.most - change.least < Double(release.policy.width),
          min(abs(change.least), abs(change.most)) <= Double(release.policy.threshold)
        else { continue }
        found.formUnion(release.tablesOfCells[cell] ?? [])
        found.insert("public release \(earlier.release)")
      }
    }
    return found.sorted()
  }
}
