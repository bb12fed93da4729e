import Foundation
import Vocabulary

/// Where a source begins or stops to send what a series counts.
///
/// From there on the series counts something else, so that what came before tells no limits for it. A
/// source began, or stopped, where its silence before or after is unlikely for so many rows as it
/// otherwise sends: of N rows in S quarters, none in L others have chance (S / (S + L)) ^ N.
///
/// > Source: as `QuarterCounts`; on limits for each stretch Wheeler (2000), Understanding Variation,
/// > 2nd ed., chapter 6.
struct Stretches {
  /// The chance below which a silence is taken for one of the source.
  private static let unlikely = 0.01

  /// What one source sent within the series.
  private struct Sent {
    var rows = 0
    var first: Day
    var last: Day
  }

  private let series: [Period]
  private var sent: [Int32: Sent] = [:]

  /// Prepares for a series of periods that follow each other.
  init(_ series: [Period]) {
    self.series = series
  }

  /// Notes a row that the series counts.
  mutating func add(_ source: Int32, on day: Day) {
    guard let first = series.first, let last = series.last, first.first <= day, day <= last.last
    else { return }
    var all = sent[source] ?? Sent(first: day, last: day)
    all.rows += 1
    all.first = min(all.first, day)
    all.last = max(all.last, day)
    sent[source] = all
  }

  /// Why a new stretch begins, by the code of its first period.
  func reasons(title: (Int32) -> String) -> [String: String] {
    var words: [String: [String]] = [:]
    for (source, sent) in sent.sorted(by: { $0.key < $1.key }) {
      if let period = beginning(sent) {
        words[period.code, default: []].append("records of '\(title(source))' begin")
      }
      if let period = end(sent) {
        words[period.code, default: []].append("records of '\(title(source))' stop before it")
      }
    }
    return words.mapValues {
      "mean and limits begin anew here: \($0.joined(separator: "; "))"
    }
  }

  /// The period in which a source began, where it did not begin with the series.
  private func beginning(_ sent: Sent) -> Period? {
    guard let first = series.first,
      isSilence(Quarter.of(sent.first) - Quarter.of(first.first), of: sent)
    else { return nil }
    return series.first { $0.contains(sent.first) }
  }

  /// The period after the last in which a source sent anything, where it stopped.
  private func end(_ sent: Sent) -> Period? {
    guard let last = series.last,
      isSilence(Quarter.of(last.last) - Quarter.of(sent.last), of: sent)
    else { return nil }
    return series.first { $0.first > sent.last }
  }

  private func isSilence(_ quarters: Int, of sent: Sent) -> Bool {
    let told = Double(Quarter.of(sent.last) - Quarter.of(sent.first) + 1)
    return quarters > 0 && pow(told / (told + Double(quarters)), Double(sent.rows)) < Self.unlikely
  }
}
