/// Jaro's similarity of sequences of any length and kind, straight from the definition.
enum LongJaro {
  static func similarity<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let reach = max(0, max(left.count, right.count) / 2 - 1)
    var taken = [Bool](repeating: false, count: left.count)
    var matched: [Element] = []
    for (place, element) in right.enumerated() {
      let low = max(0, place - reach)
      let high = min(left.count, place + reach + 1)
      guard low < high,
        let found = (low..<high).first(where: { !taken[$0] && left[$0] == element })
      else { continue }
      taken[found] = true
      matched.append(element)
    }
    guard !matched.isEmpty else { return 0 }
    let ours = left.indices.filter { taken[$0] }.map { left[$0] }
    let swapped = zip(ours, matched).count { $0 != $1 }
    return Jaro.ratio(matches: matched.count, swapped: swapped, left.count, right.count)
  }

  static func winkler<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Double {
    let prefix = zip(left, right).prefix(4).prefix { $0 == $1 }.count
    return Jaro.boosted(similarity(left, right), prefix: prefix)
  }
}
