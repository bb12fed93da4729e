extension MoveSearch {
  /// How many counts of a sum are weighed before one is moved.
  private static let weighed = 150

  /// The best ways to mend a sum, the best first.
  mutating func options(_ row: Int, _ scale: Double) -> [Step] {
    let excess = excess(row, sums[row])
    let range = matrix.rows.range(row)
    var best = Best()
    // In long sums not all are weighed, but others every time.
    if range.count > Self.weighed { turn = (turn &* 1_103_515_245 &+ 12_345) & 0x3fff_ffff }
    let start = range.count > Self.weighed ? turn % range.count : 0
    var place = range.lowerBound + start
    for _ in range where best.seen < Self.weighed {
      weigh(place, excess, scale, &best)
      place = place + 1 == range.upperBound ? range.lowerBound : place + 1
    }
    return best.steps
  }

  private func weigh(_ place: Int, _ excess: Double, _ scale: Double, _ best: inout Best) {
    let unknown = Int(matrix.rows.places[place])
    let isOpen = isOpened[unknown]
    let mayOpen = isBuying && !isOpen && offer.isOpenable[unknown]
    guard isOpen || mayOpen || lower[unknown] < upper[unknown] else { return }
    let wanted = (-excess / matrix.rows.values[place]).rounded(.awayFromZero)
    guard unknown != target, isWandering ? !isRecent(unknown) : chain[unknown] * wanted >= 0
    else { return }
    let room = isOpen ? openRoom(unknown, wanted) : room(unknown, wanted)
    if room >= 1 { consider(unknown, wanted, room, opens: false, price: 0, scale, &best) }
    guard mayOpen, room < abs(wanted) else { return }
    let more = openRoom(unknown, wanted)
    guard more > room else { return }
    consider(unknown, wanted, more, opens: true, price: offer.prices[unknown], scale, &best)
  }

  private func room(_ unknown: Int, _ wanted: Double) -> Double {
    wanted > 0 ? upper[unknown] - point[unknown] : point[unknown] - lower[unknown]
  }

  private func openRoom(_ unknown: Int, _ wanted: Double) -> Double {
    wanted > 0 ? .infinity : point[unknown] - offer.least[unknown]
  }

  /// Weighs a move by its price and by what the sums that it mends and breaks will cost.
  private func consider(
    _ unknown: Int, _ wanted: Double, _ room: Double, opens: Bool, price: Double, _ scale: Double,
    _ best: inout Best
  ) {
    let amount = wanted > 0 ? min(wanted, room) : max(wanted, -room)
    var score = -price
    for place in matrix.columns.range(unknown) {
      let row = Int(matrix.columns.places[place])
      let factor = matrix.columns.values[place]
      let sum = sums[row]
      let change = abs(excess(row, sum)) - abs(excess(row, sum + factor * amount))
      guard change != 0 else { continue }
      score += weights[row] * (isBuying ? offer.estimates[row] : 1) * change / (abs(factor) * scale)
    }
    best.enter(Step(unknown: unknown, amount: amount, opens: opens), score)
  }

  /// The three best steps.
  private struct Best {
    private(set) var steps: [Step] = []
    private(set) var seen = 0
    private var scores: (Double, Double, Double) = (-.infinity, -.infinity, -.infinity)

    mutating func enter(_ step: Step, _ score: Double) {
      seen += 1
      guard score > scores.2 else { return }
      if steps.count == 3 { steps.removeLast() }
      if score > scores.0 {
        scores = (score, scores.0, scores.1)
        steps.insert(step, at: 0)
      } else if score > scores.1 {
        scores = (scores.0, score, scores.1)
        steps.insert(step, at: 1)
      } else {
        scores.2 = score
        steps.append(step)
      }
    }
  }
}
