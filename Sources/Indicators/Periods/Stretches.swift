import Foundation
import Vocabulary

/// Where a source begins or stops to send what a series counts.
///
/// From there on the series counts something else, so that what came before tells no limits for it. A
/// source began, or stopped, where its silence before or after is unlikely for so many rows as it
/// otherwise sends: of N rows in S quarters, none in L others have chance (S / (S + L)) ^ N. One that
/// stops and begins again does both, where the quarters between were left out. A period of which a
/// source tells only a part, by the same rule in days, is of neither side.
///
/// > Source: as `QuarterCounts`; on limits for each stretch Wheeler (2000), Understanding Variation,
/// > 2nd ed., chapter 6.
struct Stretches {
  /// The chance below which a silence is taken for one of the source.
  private static let unlikely = 0.01

  /// A time in which a source sent nothing: after its last day before and before its next.
  private struct Silence {
    let after: Day?
    let before: Day?
  }

  /// How a source stands in a period.
  private enum Standing: Equatable {
    case sends
    case begins
    case stops
    case isSilent
  }

  private let series: [Period]
  private let start: Day
  private let days: Int
  /// How many rows each source sent on each day of the series.
  private var sent: [Int32: [Int32]] = [:]

  /// Prepares for a series of periods that follow each other.
  init(_ series: [Period]) {
    self.series = series
    let first = series.first?.first ?? Day(number: 0)
    start = first
    days = series.last.map { first.days(to: $0.last) + 1 } ?? 0
  }

  /// Notes a row that the series counts.
  mutating func add(_ source: Int32, on day: Day) {
    let place = start.days(to: day)
    guard (0..<days).contains(place) else { return }
    sent[source, default: .init(repeating: 0, count: days)][place] += 1
  }

  /// Why a new stretch begins, by the code of its first period.
  func reasons(title: (Int32) -> String) -> [String: String] {
    var words: [String: [String]] = [:]
    var partial: Set<String> = []
    for (source, standings) in standings {
      for place in standings.indices.dropFirst() where standings[place] != standings[place - 1] {
        let code = series[place].code
        let change = Self.words(from: standings[place - 1], to: standings[place])
        words[code, default: []].append("records of '\(title(source))' \(change)")
        if [.begins, .stops].contains(standings[place]) { partial.insert(code) }
      }
    }
    return words.reduce(into: [:]) { reasons, change in
      let start =
        partial.contains(change.key)
        ? "by itself, without mean and limits" : "mean and limits begin anew here"
      reasons[change.key] = "\(start): \(change.value.joined(separator: "; "))"
    }
  }

  /// The codes of periods in which no source sends.
  var silent: Set<String> {
    let standings = standings.map(\.1)
    guard !standings.isEmpty else { return [] }
    return Set(
      series.indices.filter { place in standings.allSatisfy { $0[place] == .isSilent } }
        .map { series[$0].code })
  }

  private static func words(from before: Standing, to after: Standing) -> String {
    switch after {
    case .begins: "begin in the course of it"
    case .stops: "stop in the course of it"
    case .isSilent: "stop before it"
    case .sends: before == .begins ? "begin in the course of the one before" : "begin"
    }
  }

  /// How each source stands in each period, in order of the sources.
  private var standings: [(Int32, [Standing])] {
    sent.sorted { $0.key < $1.key }.map { source, sent in
      let days = sent.indices.filter { sent[$0] > 0 }.map { start.adding(days: $0) }
      let rows = sent.reduce(0) { $0 + Int($1) }
      let silences = silences(of: days, sent, rows)
      let told = Self.told(days, silences)
      return (
        source,
        series.map { period in
          Self.standing(in: period, silences) {
            Self.isUnlikely(silent: $0, told: told, rows: rows)
          }
        }
      )
    }
  }

  private static func standing(
    in period: Period, _ silences: [Silence], isUnlikely: (Int) -> Bool
  ) -> Standing {
    for silence in silences {
      let hasStopped = silence.after.map { $0 < period.first } ?? true
      let hasBegun = silence.before.map { $0 <= period.last } ?? false
      if hasStopped && !hasBegun { return .isSilent }
      if let last = silence.after, period.contains(last), isUnlikely(last.days(to: period.last)) {
        return .stops
      }
      if let first = silence.before, period.contains(first),
        isUnlikely(period.first.days(to: first))
      {
        return .begins
      }
    }
    return .sends
  }

  /// The silences of a source that sent so many rows on some days, in order.
  private func silences(of days: [Day], _ sent: [Int32], _ rows: Int) -> [Silence] {
    guard let end = series.last?.last, let first = days.first, let last = days.last else {
      return []
    }
    let told = Quarter.of(last) - Quarter.of(first) + 1
    func isSilence(_ quarters: Int) -> Bool {
      quarters > 0 && Self.isUnlikely(silent: quarters, told: told, rows: rows)
    }
    var quarters = QuarterCounts()
    for day in days {
      quarters.add(Quarter.of(day), times: Int(sent[start.days(to: day)]))
    }
    let holes = Set(quarters.holes(before: Quarter.of(last)))
    var silences: [Silence] = []
    if isSilence(Quarter.of(first) - Quarter.of(start)) {
      silences.append(Silence(after: nil, before: first))
    }
    for (day, next) in zip(days, days.dropFirst()) where holes.contains(Quarter.of(day) + 1) {
      guard Quarter.of(next) > Quarter.of(day) + 1 else { continue }
      silences.append(Silence(after: day, before: next))
    }
    if isSilence(Quarter.of(end) - Quarter.of(last)) {
      silences.append(Silence(after: last, before: nil))
    }
    return silences
  }

  /// Days of which a source told, from its first row to its last.
  private static func told(_ days: [Day], _ silences: [Silence]) -> Int {
    guard let first = days.first, let last = days.last else { return 1 }
    let silent = silences.reduce(0) { sum, silence in
      guard let after = silence.after, let before = silence.before else { return sum }
      return sum + after.days(to: before) - 1
    }
    return first.days(to: last) + 1 - silent
  }

  /// Whether of so many rows in so much time none would hardly be in so much more.
  private static func isUnlikely(silent: Int, told: Int, rows: Int) -> Bool {
    pow(Double(told) / Double(told + silent), Double(rows)) < unlikely
  }
}
