import Disclosure
import Pages
import Vocabulary

/// The revisions that an internal release lists: its own, made by a fixed rule, and those before it.
///
/// A revision is a figure of a closed year that the release before it showed otherwise: such a figure
/// is expected to stand, so that a reader who noted it must be told.
struct RevisionHistory {
  /// More would make every release larger than the one before it.
  static let most = 200

  let release: Release
  let previous: PublishedRelease

  /// Newest first.
  var revisions: [Revision] {
    Array((own + previous.quality.revisions).prefix(Self.most))
  }

  private var own: [Revision] {
    guard let comparison = try? ReleaseComparison(previous, PublishedRelease(release)) else {
      return []
    }
    let years = release.periods.filter { $0.kind == .financialYear && $0.last <= previous.asOf }
    let sentences = years.compactMap { words($0, comparison.changes) }
    guard !sentences.isEmpty else { return [] }
    return [
      Revision(
        release: release.description.id, day: release.description.asOf,
        text: (sentences + [behind(comparison.reasons)]).filter { !$0.isEmpty }
          .map(Wording.sentence).joined(separator: " "))
    ]
  }

  private func words(_ year: Period, _ changes: [FigureChange]) -> String? {
    let own = changes.filter { $0.period.kind == year.kind && $0.period.code == year.code }
    guard !own.isEmpty else { return nil }
    let named = KeyFigures.places.compactMap { place -> String? in
      let key = own.first { change in
        change.table == place.table && change.measure == place.measure.rawValue
          && (change.after ?? change.before)?.key == place.key
      }
      guard let key, let old = key.before?.value, let new = key.after?.value,
        place.measure.text(old) != place.measure.text(new)
      else { return nil }
      return "\(place.name.lowercasedStart) \(place.measure.text(new))\(place.measure.sign), "
        + "was \(place.measure.text(old))\(place.measure.sign)"
    }
    let others = "\(Wording.number(own.count, "figure")) in all are other than before"
    return "\(year.label): " + (named + [others]).joined(separator: "; ")
  }

  private func behind(_ reasons: [ChangeReason]) -> String {
    let words = reasons.filter { $0.kind != .referenceDate }.map(\.text)
    return words.isEmpty ? "" : "What differs behind them: \(words.joined(separator: " "))"
  }
}

extension String {
  /// The words with a small first letter, for the middle of a sentence.
  fileprivate var lowercasedStart: String {
    prefix(1).lowercased() + dropFirst()
  }
}
