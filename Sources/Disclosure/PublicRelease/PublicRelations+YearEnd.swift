/// What holds of a year after which the counts know nothing more: whoever reached a step did so by its
/// end.
extension PublicRelations {
  /// Links those referred in a year to what is counted of it, and of the years after it.
  ///
  /// - Parameter years: The year, and those after it up to the one in which its reference date lies.
  mutating func linkYearEnd(_ years: [String]) {
    guard let year = years.first else { return }
    linkSupported(year, years)
    if years.count == 1 {
      linkReached(year)
      linkStartingLearning(year)
      linkStartingAges(year)
    }
  }

  /// Who was referred in a year and supported since was supported in one of the years since.
  private mutating func linkSupported(_ year: String, _ years: [String]) {
    for name in cells.names
    where name.period == year && name.population == Population.supported.name && name.isKept {
      let started = started(year, name.categories)
      if years.count == 1 {
        nestOrEquate(started, in: cells.place(of: name), "supported, and not referred in the year")
      } else {
        limit(started, toOneOf: years.compactMap { place($0, .supported, name.categories) }, years)
      }
    }
  }

  /// Limits a count of a year to the sum of one of it and those of years after it.
  ///
  /// Each year is attacked as if all that is shown of the others were known: years that hang together
  /// would be one system, too large to hide little in.
  private mutating func limit(_ part: Int?, toOneOf wholes: [Int], _ years: [String]) {
    guard let part, wholes.count == years.count else { return }
    let most = wholes.map(most)
    let all = most.reduce(0, +)
    hideZeros(of: wholes, above: part)
    demand([(wholes[0], 1), (part, -1)], atLeast: most[0] - all, of: part)
    let least = least(part)
    for (whole, own) in zip(wholes, most).dropFirst() where least > all - own {
      demand([(whole, 1)], atLeast: least - (all - own), of: whole)
    }
  }

  /// Hides zeros of later years that would tell that a count that went out hidden is as low.
  private mutating func hideZeros(of wholes: [Int], above part: Int) {
    guard watch?.wasHidden(cells.names[part]) == true else { return }
    // Who kept all releases knows the lowest number too.
    let most = wholes.map { whole -> Int in
      min(self.most(whole), watch?.known(cells.names[whole]).map { Int($0.upper) }.min() ?? .max)
    }
    guard most.reduce(0, +) < policy.threshold else { return }
    for (whole, own) in zip(wholes, most).dropFirst() where own == 0 { cells.hide(whole) }
  }

  /// The most that a reader takes a count of another year for: what went out stays as it was shown.
  private func most(_ whole: Int) -> Int {
    let name = cells.names[whole]
    if let last = watch?.known(name).last { return Int(last.upper) }
    let most = policy.range(ofShown: cells.counts[whole]).upperBound
    return watch?.wasHidden(name) == true ? max(most, policy.threshold) : most
  }

  /// The least that a reader takes it for.
  private func least(_ part: Int) -> Int {
    watch?.known(cells.names[part]).last.map { Int($0.lower) }
      ?? policy.range(ofShown: cells.counts[part]).lowerBound
  }

  private func started(_ year: String, _ categories: [String: String]) -> Int? {
    place(year, .referred, categories.merging(["state": "started"]) { one, _ in one })
  }

  /// Support does not start before the referral: up from each age as many at most were referred as
  /// were supported.
  private mutating func linkStartingAges(_ year: String) {
    let bands = ageBands(year, .supported)
    let unknown = place(year, .supported, ["age_band": "unknown"])
    for first in bands.indices {
      limit(
        bands[first...].map { started(year, ["age_band": $0]) },
        to: bands[first...].map { place(year, .supported, ["age_band": $0]) }
          + (unknown.map { [$0] } ?? []))
    }
  }

  /// Whoever is told of a learning disability, or of none, is so as referred and as supported.
  private mutating func linkStartingLearning(_ year: String) {
    func started(_ answer: String) -> Int? { self.started(year, ["learning broad": answer]) }
    func supported(_ answer: String) -> Int? { place(year, .supported, ["learning broad": answer]) }
    limit([started("unknown"), supported("known")], to: [place(year, .supported)])
    limit([started("yes"), started("no")], to: [supported("known")])
    limit([started("no"), supported("yes")], to: [supported("known")])
  }

  /// Whose wait from a concern was over in the year was referred in it, or supported.
  private mutating func linkReached(_ year: String) {
    limit(
      [last(year, Population.waits("concern_to_referral_received"))], to: [place(year, .referred)])
    limit(
      [last(year, Population.waits("concern_to_support_started"))], to: [place(year, .supported)])
  }
}

extension PublicPolicy {
  /// What a reader takes a count for, of which no other table tells more.
  fileprivate func range(ofShown count: Int) -> ClosedRange<Int> {
    if count == 0, zeros == .shown { return 0...0 }
    guard count > threshold else { return Int(least(ofHidden: count))...threshold }
    return counts(shownAs: shown(count))
  }
}
