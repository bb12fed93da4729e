import Disclosure
import Pages
import Vocabulary

/// A key number of this release beside that of the release before it.
struct KeyChange {
  /// What can be said of the change.
  enum Verdict: String, CaseIterable {
    case same
    case clear
    case noClearChange = "no_clear_change"
    case revised
    case incomplete
    case sourcesDiffer = "sources_differ"
    case tooFew = "too_few"
    case notShown = "not_shown"
    case new
  }

  /// A value with the period it is for.
  typealias Figure = (value: PublishedValue, period: Period)

  let place: KeyFigures.Place
  let now: Figure
  let before: Figure?
  private let base: Int
  /// Agencies' records that begin or stop between the two periods.
  private let breaks: [SeriesBreak]

  /// Every key number of a release that has a release before it.
  static func all(of release: Release) -> [KeyChange] {
    guard let previous = release.previous else { return [] }
    let base = previous.description.roundingBase
    let breaks = SeriesBreaks(PublishedRelease(release))
    return KeyFigures.places.compactMap { place in
      guard let table = release.featured(place.table) else { return nil }
      let own = PublishedTable(table)
      guard let value = place.value(in: own) else { return nil }
      let before = previous.featured(place.table, like: own.period).flatMap { table in
        place.value(in: table).map { ($0, table.period) }
      }
      return KeyChange(
        place: place, now: (value, own.period), before: before, base: base,
        breaks: before.map { breaks.between($0.1, own.period, of: place.table) } ?? [])
    }
  }

  /// Whether both values count the same span or overlapping ones, so that the same children are in
  /// both and chance explains nothing.
  private var isRevision: Bool {
    guard let before else { return false }
    return before.period.first <= now.period.last && now.period.first <= before.period.last
  }

  var verdict: Verdict {
    guard let before else { return .new }
    guard let old = before.value.value, let new = now.value.value else { return .notShown }
    guard place.measure.text(old) != place.measure.text(new) else { return .same }
    // Whatever is measured: two versions of the same records are no two samples.
    guard !isRevision else { return .revised }
    guard breaks.isEmpty else { return .sourcesDiffer }
    guard !now.period.isProvisional, !before.period.isProvisional else { return .incomplete }
    if let clear = ClearChange.byIntervals(before.value, now.value) {
      return clear ? .clear : .noClearChange
    }
    guard place.measure == .count else { return .tooFew }
    guard let clear = ClearChange.byCounts(Int(old), Int(new), base: base) else { return .tooFew }
    return clear ? .clear : .noClearChange
  }

  /// The change in words.
  var words: String {
    switch verdict {
    case .new: "not in the release before"
    case .notShown: "not shown in both, so not compared"
    case .same: "no change"
    case .clear: "\(direction), a clear change"
    case .noClearChange: "no clear change (\(direction))"
    case .tooFew: "too few to tell (\(direction))"
    case .incomplete: "\(direction), not compared: returns of one of the periods are incomplete"
    case .sourcesDiffer:
      "\(direction), not compared: \(breaks.map(\.words).joined(separator: "; ")) between the two"
    case .revised where before?.period.code == now.period.code:
      "\(direction): the same period counted again"
    case .revised: "\(direction): most of the period is the same"
    }
  }

  private var direction: String {
    guard let old = before?.value.value, let new = now.value.value else { return "" }
    let number = place.measure.text(abs(shown(new) - shown(old)))
    let size = place.measure.isWait ? Wording.workingDays(number) : number + place.measure.pointUnit
    return new > old ? "up \(size)" : "down \(size)"
  }

  /// The value as it is printed, so that the difference is that of the printed ones.
  private func shown(_ value: Double) -> Double {
    Double(place.measure.text(value).filter { $0 != "," }) ?? value
  }
}

extension KeyFigures.Place {
  /// The place's value in a table.
  func value(in table: PublishedTable) -> PublishedValue? {
    table.values.first { $0.key == key && $0.kind == measure }
  }
}

extension Measure {
  /// What follows the difference of two values.
  fileprivate var pointUnit: String {
    switch self {
    case .percentage, .highestShare, .withinLimit: " percentage points"
    case .rate: " per 10,000"
    default: ""
    }
  }
}

extension PublishedRelease {
  /// The table of an id for a period, or else for the one that its own pages show first.
  func featured(_ id: String, like period: Period) -> PublishedTable? {
    let own = tables.filter { $0.id == id }
    let same = own.first { $0.period.kind == period.kind && $0.period.code == period.code }
    let alike = own.filter { $0.period.kind == period.kind && $0.period.last <= asOf }
    return same ?? alike.max { $0.period.last < $1.period.last }
  }
}
