extension FunnelChart {
  /// The chart as bars, each before a pale bar as long as the first, so that the loss is seen.
  var drawing: Drawing {
    let bars = stages.map { BarChart.Bar($0.label, $0.shown) }
    let chart = BarChart(bars: bars, axisTitle: axisTitle)
    return BarLayout(chart, track: stages.first?.value.number).drawing
  }
}

extension FunnelChart.Stage {
  /// The number with its share beside it.
  fileprivate var shown: ChartValue {
    guard case .shown(let number, let text) = value, let share else { return value }
    return .shown(number, text: "\(text) (\(share))")
  }
}
