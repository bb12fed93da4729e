import Records
import Vocabulary

/// A child referred in a period, with every referral of it that was received in the period.
///
/// What became of the child is asked of all of them, who it is of the first.
struct ReferredChild {
  let first: Referral
  /// Positions of its referrals of the period among all referrals, in order of receipt.
  let places: Range<Int>
}

extension CountingBase {
  /// What titles say of a period in which the records become whole: shares of the children referred
  /// in it are not of all of them.
  func lateWords(in period: Period) -> String {
    guard let whole = settings.local.recordsFrom, period.first < whole, whole <= period.last else {
      return ""
    }
    return " (of those referred before \(whole.words) only who was still open then)"
  }

  /// Each child referred in a period once, with its referrals in it.
  func children(referredIn period: Period) -> [ReferredChild] {
    var children: [ReferredChild] = []
    var start: Int?
    for (place, referral) in referrals.enumerated() where period.contains(referral.received) {
      let isLast =
        place + 1 == referrals.count || referrals[place + 1].child != referral.child
        || !period.contains(referrals[place + 1].received)
      let from = start ?? place
      start = isLast ? nil : from
      if isLast { children.append(ReferredChild(first: referrals[from], places: from..<place + 1)) }
    }
    return children
  }

  /// The same of whose support the source of any of its referrals tells.
  func childrenToldOfSupport(referredIn period: Period) -> [ReferredChild] {
    children(referredIn: period).filter { tells(.supportStarted, of: $0) }
  }

  /// Whether the source of any referral of a child tells of a milestone.
  func tells(_ milestone: Milestone, of child: ReferredChild) -> Bool {
    referrals[child.places].contains { tells(milestone, ofJourney: $0.place) }
  }

  /// Where a child stands on the reference date: supported after any of its referrals of the period,
  /// else waiting while any of them is open.
  func state(of child: ReferredChild) -> Referral.State {
    var state = Referral.State.closedWithoutSupport
    for referral in referrals[child.places] {
      switch self.state(of: referral) {
      case .started: return .started
      case .closedWithoutSupport: continue
      case .waiting: state = .waiting
      case .ofAge: state = .ofAge
      }
    }
    return state
  }

  /// The wait for support from a child's first referral in a period, or from the next one of which
  /// the dates can be.
  func supportWait(of child: ReferredChild) -> WaitSpan {
    let end = child.places.upperBound
    let valid = child.places.lazy.map { self.supportWait(from: $0..<end) }
      .first { $0.leftOut(self) == nil }
    return valid ?? supportWait(from: child.places)
  }

  /// The wait for support from the first of some referrals of a child.
  ///
  /// Support after a later referral of the period ends it too. It is closed on the first day after
  /// which none of the referrals received by then is open: a later one may begin before an earlier
  /// one is closed.
  private func supportWait(from places: Range<Int>) -> WaitSpan {
    let referral = referrals[places.lowerBound]
    let first = milestones(of: referral)
    var (reached, closed) = (first[.supportStarted], first[.closed])
    for referral in referrals[places].dropFirst() {
      let own = milestones(of: referral)
      if let started = own[.supportStarted], started >= referral.received {
        reached = min(reached ?? started, started)
      }
      if let end = closed, referral.received <= end {
        closed = own[.closed].map { max($0, end) }
      }
    }
    return WaitSpan(
      start: referral.received, reached: reached, closed: closed,
      ofAge: comesOfAge(referral.child), journey: referral.place,
      isTold: referrals[places].contains { tells(.supportStarted, ofJourney: $0.place) },
      isUndated: referrals[places].contains { referral in
        milestones(of: referral).hasUndatedSupport && reached.map { referral.received < $0 } ?? true
      })
  }
}
