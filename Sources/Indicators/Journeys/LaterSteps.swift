import Records
import Vocabulary

/// Which recorded steps say that an earlier one is past, though no day of it is recorded.
extension Milestone {
  /// The steps that follow the referral, in their order.
  private static let steps: [Milestone] = [
    .decision, .meeting, .assessmentStarted, .assessmentCompleted, .supportOffered,
    .supportStarted, .supportEnded,
  ]

  /// The steps of which only the referral log and providers tell; an assessment or a meeting may be
  /// another agency's own, held before any referral.
  private static let serviceSteps: [Milestone] = [
    .decision, .supportOffered, .supportStarted, .supportEnded,
  ]

  private static let later: [[Milestone]] = allCases.map { milestone in
    guard let place = steps.firstIndex(of: milestone) else {
      return milestone == .referral ? serviceSteps : []
    }
    return Array(steps[(place + 1)...])
  }

  /// The steps after this one, any of which says that it is past; none of what is no step.
  var laterSteps: [Milestone] {
    Self.later[Int(rawValue)]
  }
}

extension MilestoneDays {
  /// The first day by which support is known to have started: that of its end, where nobody told of
  /// its start.
  var supported: Day? {
    self[.supportStarted] ?? self[.supportEnded]
  }

  /// Whether support was given of which nobody told the start.
  var hasUndatedSupport: Bool {
    self[.supportStarted] == nil && self[.supportEnded] != nil
  }

  /// The first day on which a step after another was taken.
  func firstStep(after milestone: Milestone) -> Day? {
    var first: Day?
    for step in milestone.laterSteps {
      guard let day = self[step] else { continue }
      first = min(first ?? day, day)
    }
    return first
  }
}
