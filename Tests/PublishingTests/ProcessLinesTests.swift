import Disclosure
import Pages
import Testing

@testable import Publishing

/// The mean and the limits of a trend, for each stretch of it.
struct ProcessLinesTests {
  private static let keys = ["a", "b", "c", "d", "e"].map { [$0] }

  @Test
  func `each stretch has its own line, and the last the words`() {
    let means = ["a": 14.75, "b": 14.75, "d": 17.64, "e": 17.64]
    let lines = ProcessLines(Self.keys) { measure, key in
      measure == .processMean ? key.first.flatMap { means[$0] } : nil
    }
    #expect(
      lines.references == [
        ReferenceLine(14.75, label: "", periods: 0...1),
        ReferenceLine(17.64, label: "Mean: 17.6", periods: 3...4),
      ])
  }

  @Test
  func `a trend without limits has no lines`() {
    #expect(ProcessLines(Self.keys) { _, _ in nil }.references.isEmpty)
  }
}
