import Tables

/// What it tells that figures of who waits are there, or are not.
///
/// They go out where of at most a tenth of the children, or one, nobody would have told a closure:
/// those who were referred before closures were recorded. Who knows the quarter knows that of the
/// quarters before.
extension PublicRelations {
  /// Links the quarters of a year to its figures; withheld are those that counts alone keep back.
  mutating func linkClosures(_ year: String, isWithheld: Bool) {
    guard let referred = place(year, .referred) else { return }
    let quarters = CellName.quarters(ofYear: year).map { place($0, .referred) }
    // Some are referred in two quarters, so that each counts by itself too.
    for chosen in [0..<1, 0..<2, 0..<3, 1..<2, 2..<3] where !quarters.isEmpty {
      let early = quarters[chosen].compactMap(\.self)
      guard early.count == chosen.count else { continue }
      for whole in wholesOfWaits(year, of: referred) {
        linkEarly(early, of: whole, among: referred)
      }
      if isWithheld, chosen.lowerBound == 0 {
        let terms = early.map { (cell: $0, times: UntoldLimit.most) } + [(referred, -1)]
        demand(terms, atLeast: 1, of: referred)
      }
    }
  }

  /// How many children figures are of that hang on closures after their referral.
  private func wholesOfWaits(_ year: String, of referred: Int) -> [Int] {
    let waits = cells.names.filter { name in
      name.period == year && name.depth == 0
        && (name.population.hasPrefix("waits referral_received")
          || name.population.hasPrefix("D2.within referral_received"))
    }.compactMap(cells.place)
    guard place(year, .referred, ["state": "waiting"]) != nil else { return waits }
    return waits + [place(year, .referred, ["state": "started", "told": "1"]) ?? referred]
  }

  /// Those referred early, but for whom the figures leave out, are one or a tenth.
  private mutating func linkEarly(_ quarters: [Int], of whole: Int, among referred: Int) {
    func terms(_ times: Int, beside own: Int) -> [(cell: Int, times: Int)] {
      let rest =
        whole == referred
        ? [(whole, own)] : [(whole, own - times), (referred, times)]
      return quarters.map { ($0, -times) } + rest.filter { $0.1 != 0 }
    }
    let early = -terms(1, beside: 0).reduce(0) { $0 + $1.times * cells.counts[$1.cell] }
    let (most, children) = (UntoldLimit.most, cells.counts[whole])
    guard !UntoldLimit.isExceeded(told: children - early, untold: early) else { return }
    if UntoldLimit.isTenth(early, of: children) {
      demand(terms(most, beside: 1), atLeast: 0, of: whole)
    } else {
      demand(terms(1, beside: 0), atLeast: -1, of: whole)
    }
  }
}
