import Statistics
import Tables

/// The share of children who had reached a milestone by each day of waiting.
///
/// Where closures are censored it is one minus Kaplan and Meier's survival, with log-log limits on
/// the survival. Where they compete it is Aalen and Johansen's cumulative incidence, with log-log
/// limits on the incidence itself. Which of the two is a matter of what is asked, never of whether
/// some wait happens to have been closed: the same children would else get another interval.
enum WaitEstimate {
  case survival(KaplanMeier)
  case incidence(AalenJohansen)

  /// A product of fractions is seldom exact; a share so little below another counts as equal to it.
  private static let tolerance = 1e-9

  /// Nothing where the steps are no risk table, or too few were under watch.
  init?(_ waits: RiskTable) {
    guard !waits.isThin else { return nil }
    if waits.closuresCompete {
      let lines = waits.steps.map { step in
        RiskStep(
          time: Double(step.day), atRisk: step.atRisk,
          eventsByCause: [step.events, step.competing], censored: step.censored)
      }
      guard let curve = AalenJohansen(riskTable: lines, causes: 2) else { return nil }
      self = .incidence(curve)
    } else {
      let lines = waits.steps.map { step in
        RiskStep(
          time: Double(step.day), atRisk: step.atRisk, events: step.events,
          censored: step.censored + step.competing)
      }
      guard let curve = KaplanMeier(riskTable: lines) else { return nil }
      self = .survival(curve)
    }
  }

  /// The share that had reached the milestone by a day, with 95% limits; fractions.
  ///
  /// While nobody has reached it there are no limits: from 0 to 0 would look like certainty.
  func reached(by day: Int) -> Estimate {
    switch self {
    case .survival(let curve):
      let reached = curve.reached(by: Double(day))
      return reached.value > 0 ? reached : Estimate(value: 0, interval: nil)
    case .incidence(let curve):
      return curve.incidence(of: 1, by: Double(day))
    }
  }

  /// The first day by which a share had reached the milestone, with 95% limits; days.
  ///
  /// The limits are the days on which the limits of the curve reach the same share.
  func quantile(_ share: Double) -> QuantileEstimate {
    switch self {
    case .survival(let curve):
      return curve.quantile(share, rule: .firstDay)
    case .incidence(let curve):
      func first(_ height: (Estimate) -> Double?) -> Double? {
        curve.steps.first { step in
          height(curve.incidence(of: 1, by: step.time)).map { $0 >= share - Self.tolerance }
            ?? false
        }?.time
      }
      return QuantileEstimate(
        value: first(\.value), lower: first(\.interval?.upper), upper: first(\.interval?.lower))
    }
  }
}
