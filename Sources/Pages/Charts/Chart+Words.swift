extension Chart {
  /// What the drawing shows, in a sentence for a listener; nothing where that would be long.
  var words: String? {
    switch self {
    case .bars(let chart): Self.range(chart.bars.map { ($0.label, $0.value) })
    case .funnel(let chart): Self.course(chart.stages.map { ($0.label, $0.value) })
    case .lines(let chart):
      chart.series.count == 1
        ? Self.course(Array(zip(chart.periods, chart.series[0].values))) : nil
    default: nil
    }
  }

  /// The least and the greatest of values without an order.
  private static func range(_ values: [(label: String, value: ChartValue)]) -> String? {
    let shown = values.filter { $0.value.number != nil }
      .sorted { ($0.value.number ?? 0) < ($1.value.number ?? 0) }
    guard let least = shown.first, let most = shown.last, shown.count > 1 else { return nil }
    guard least.value.number != most.value.number else { return "All are \(most.value.text)." }
    return "From \(words(least)) to \(words(most))."
  }

  /// The ends of values in order, and the extremes where they lie between.
  private static func course(_ values: [(label: String, value: ChartValue)]) -> String? {
    let shown = values.filter { $0.value.number != nil }
    guard let first = shown.first, let last = shown.last, shown.count > 1 else { return nil }
    let numbers = shown.compactMap { $0.value.number }
    let ends = [first, last].compactMap { $0.value.number }
    let extremes = [("lowest", numbers.min()), ("highest", numbers.max())].compactMap {
      name, number -> String? in
      guard let number, !ends.contains(number),
        let place = shown.first(where: { $0.value.number == number })
      else { return nil }
      return "\(name) \(words(place))"
    }
    return "From \(words(first)) to \(words(last))"
      + (extremes.isEmpty ? "" : "; " + extremes.joined(separator: ", ")) + "."
  }

  private static func words(_ place: (label: String, value: ChartValue)) -> String {
    "\(place.value.text) (\(place.label))"
  }
}
