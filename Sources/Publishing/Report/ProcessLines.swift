import Disclosure
import Pages

/// The mean and the process limits of a trend as lines of a chart: one for each stretch, the last
/// with its words.
struct ProcessLines {
  private static let lines: [(measure: Measure, words: String)] = [
    (.processMean, "Mean"), (.lowerProcessLimit, "Lower limit"),
    (.upperProcessLimit, "Upper limit"),
  ]

  let references: [ReferenceLine]

  /// The lines over some entries of a trend, in their order.
  init(_ keys: [[String]], value: (Measure, [String]) -> Double?) {
    references = Self.lines.flatMap { measure, words in
      let stretches = Self.stretches(keys.map { value(measure, $0) })
      return stretches.enumerated().map { place, stretch in
        let isLast = place == stretches.count - 1
        return ReferenceLine(
          stretch.value, label: isLast ? "\(words): \(measure.text(stretch.value))" : "",
          periods: stretch.places)
      }
    }
  }

  /// Runs of entries that have one value.
  private static func stretches(
    _ values: [Double?]
  ) -> [(value: Double, places: ClosedRange<Int>)] {
    var stretches: [(value: Double, places: ClosedRange<Int>)] = []
    for (place, value) in values.enumerated() {
      guard let value else { continue }
      if let last = stretches.last, last.value == value, last.places.upperBound == place - 1 {
        stretches[stretches.count - 1].places = last.places.lowerBound...place
      } else {
        stretches.append((value, place...place))
      }
    }
    return stretches
  }
}
