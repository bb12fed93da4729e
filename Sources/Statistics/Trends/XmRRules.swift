/// The rules by which values are told from ordinary variation, in order of precedence.
struct XmRRules {
  private let values: [Double]
  private let sides: [Int]
  private let near: [Bool]
  private let outside: [Bool]

  init(_ values: [Double], mean: Double, reach: Double) {
    let outside = values.map { abs($0 - mean) > reach && ($0 > mean + reach || $0 < mean - reach) }
    let thirds = reach * 2 / 3
    self.values = values
    self.outside = outside
    sides = values.map { $0 > mean ? 1 : ($0 < mean ? -1 : 0) }
    near = zip(values, outside).map { value, outside in
      !outside && (value > mean + thirds || value < mean - thirds)
    }
  }

  var points: [XmRChart.Point] {
    let trends = runs(values.indices.dropFirst().map { sign(values[$0] - values[$0 - 1]) }, 6)
    // A step belongs to the value before and after it: where two trends meet, the earlier counts.
    let trend = values.indices.map { place in
      let before = place > 0 ? trends[place - 1] : 0
      return before != 0 ? before : (place < trends.count ? trends[place] : 0)
    }
    let sideRuns = runs(sides, 7)
    let pairs = twoInThree
    return values.indices.map { place in
      XmRChart.Point(
        value: values[place], side: sides[place], isNearLimit: near[place],
        signal: signal(at: place, trend[place], pairs[place], sideRuns[place]))
    }
  }

  private func signal(
    at place: Int, _ trend: Int, _ pair: Int, _ side: Int
  ) -> XmRChart.Signal? {
    if outside[place] { return sides[place] > 0 ? .aboveLimit : .belowLimit }
    if trend != 0 { return trend > 0 ? .rising : .falling }
    if pair != 0 { return pair > 0 ? .nearUpperLimit : .nearLowerLimit }
    if side != 0 { return side > 0 ? .aboveMean : .belowMean }
    return nil
  }

  /// For each value near a limit, the side of a window of three that has two such.
  private var twoInThree: [Int] {
    var marks = [Int](repeating: 0, count: values.count)
    for start in values.indices.dropLast(2) {
      let window = start..<(start + 3)
      let side = sides[start]
      let together = side != 0 && window.allSatisfy { sides[$0] == side }
      guard together, window.count(where: { near[$0] }) >= 2 else { continue }
      for place in window where near[place] { marks[place] = side }
    }
    return marks
  }

  /// Keeps the signs that stand in a run of equal ones of at least a length, others become 0.
  private func runs(_ signs: [Int], _ length: Int) -> [Int] {
    var kept = [Int](repeating: 0, count: signs.count)
    var start = 0
    while start < signs.count {
      let end = signs[start...].firstIndex { $0 != signs[start] } ?? signs.count
      if end - start >= length {
        for place in start..<end { kept[place] = signs[start] }
      }
      start = end
    }
    return kept
  }

  private func sign(_ difference: Double) -> Int {
    difference > 0 ? 1 : (difference < 0 ? -1 : 0)
  }
}
