extension Suppressor {
  /// What a cell may cost that a program on a neighbourhood hides, tried one after the other: only
  /// where nothing cheaper helps the large margins are touched.
  private static let ladder = [32.0, 128, 512, 2_048, 8_192, .infinity]

  /// Up to so many cells it is tried first to buy cells, and always with rounded numbers, which leave
  /// room: that hides a little less, but takes longer the more often nothing is found.
  private static let buyingLimit = 20_000

  /// The cheapest cells to hide: what is bought or makes a box where that is cheap, else the cheapest of
  /// both and of what programs on neighbourhoods find; none where nothing is found.
  func exchanged(_ cell: Int, _ pattern: Pattern, _ auditor: inout Auditor) -> [Int]? {
    let isBuyingFirst = system.cells.count <= Self.buyingLimit || policy.base > 1
    var bought = isBuyingFirst ? auditor.buy(cell, until: policy.demand) : nil
    if let bought, bought.price <= Self.ladder[0] { return bought.unknowns }
    var chain = boxed(cell, pattern, auditor)
    if let free = chain, free.cells.isEmpty {
      auditor.keep(free.move)
      if policy.demand.isMet(by: auditor.intervals[cell]) { return [] }
      chain = nil
    }
    if !isBuyingFirst, (chain?.price ?? .infinity) > Self.ladder[0] {
      bought = auditor.buy(cell, until: policy.demand)
    }
    let price = min(bought?.price ?? .infinity, chain?.price ?? .infinity)
    if let cells = programmed(cell, pattern, auditor, below: price) { return cells }
    guard let chain, chain.price == price else { return bought?.unknowns }
    // The attack need not look for what is known.
    auditor.open(chain.cells)
    auditor.keep(chain.move)
    return chain.cells
  }

  /// The cheapest boxes by which a cell moves far enough, up or down.
  private func boxed(_ cell: Int, _ pattern: Pattern, _ auditor: Auditor) -> BoxChain.Found? {
    guard let boxes else { return nil }
    let interval = auditor.intervals[cell]
    var targets = [target(of: cell, auditor)]
    let low = interval.upper - policy.demand.width
    if interval.upper >= policy.demand.reach, low >= auditor.search.lower[cell] {
      targets.append(low)
    }
    return targets.compactMap { target in
      let move = target - Double(pattern.counts[cell])
      return BoxChain(
        boxes: boxes, prices: prices, policy: policy, pattern: pattern, middle: cell,
        need: abs(move), isUp: move > 0
      ).found()
    }.min { $0.price < $1.price }
  }

  private func programmed(
    _ cell: Int, _ pattern: Pattern, _ auditor: Auditor, below price: Double
  ) -> [Int]? {
    let target = target(of: cell, auditor)
    for limit in Self.ladder where limit < price || price == .infinity {
      if let cells = repair.cells(toMove: cell, to: target, in: pattern, upTo: limit) {
        return cells.isEmpty || repair.price(cells) >= price ? nil : cells
      }
    }
    return nil
  }

  /// The value that a cell must be able to have.
  func target(of cell: Int, _ auditor: Auditor) -> Double {
    max(policy.demand.reach, auditor.intervals[cell].lower + policy.demand.width)
  }
}
