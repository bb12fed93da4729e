import Records
import Vocabulary

/// A journey with a referral of a child who displayed harmful sexual behaviour.
struct Referral {
  let journey: Journey
  let received: Day

  init?(_ journey: Journey) {
    guard journey.isReferral, journey.role.isDisplayed,
      let received = journey.milestones[.referral]
    else { return nil }
    self.journey = journey
    self.received = received
  }

  var child: Int32 {
    journey.child
  }

  var subject: Subject {
    Subject(child: child, day: received, setting: journey.setting)
  }

  /// Where the referral stands on a day.
  func state(on day: Day) -> State {
    if let started = journey.milestones[.supportStarted], started <= day { return .started }
    if let closed = journey.milestones[.closed], closed <= day { return .closedWithoutSupport }
    return .waiting
  }

  /// Where a referral stands: support started, closed without support, or waiting.
  enum State: String, CaseIterable {
    case started
    case closedWithoutSupport = "closed_without_support"
    case waiting
  }
}
