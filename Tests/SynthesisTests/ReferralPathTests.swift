import Testing
import Vocabulary

@testable import Synthesis

struct ReferralPathTests {
  private static let county = Sampleshire(children: 5000, seed: 11)
  private static let logged = county.referrals.filter(\.isLogged)

  @Test func `milestones stand in working order`() {
    for referral in Self.county.referrals {
      let path = referral.path
      let days: [Day?] = [
        path.concern, path.received, path.decided, path.assessmentStarted,
        path.assessmentCompleted, path.offered, path.started, path.ended, path.closed,
      ]
      let reached = days.compactMap(\.self)
      #expect(reached == reached.sorted())
    }
  }

  @Test func `nothing is dated after the reference date`() {
    for path in Self.county.referrals.map(\.path) {
      let last = [path.meeting, path.closed, path.started, path.review?.day].compactMap(\.self)
        .max()
      #expect((last ?? path.received) <= Place.referenceDate)
    }
  }

  @Test func `a reason for no support stands only where a case was closed without support`() {
    for path in Self.county.referrals.map(\.path) where path.noSupport != nil {
      #expect(path.closed != nil)
      #expect(path.started == nil)
    }
  }

  @Test func `about a third is open and a quarter closed without support`() {
    let open = Double(Self.logged.count { $0.path.closed == nil }) / Double(Self.logged.count)
    let unsupported = Double(Self.logged.count { $0.path.noSupport != nil })
    #expect((0.27...0.38).contains(open))
    #expect((0.20...0.30).contains(unsupported / Double(Self.logged.count)))
  }

  @Test func `half of those supported waited eight to ten weeks or less`() {
    let waits = Self.logged.compactMap { referral in
      referral.path.started.map { referral.path.received.days(to: $0) }
    }.sorted()
    #expect((56...70).contains(waits[waits.count / 2]))
  }

  @Test func `about a fifth follows a closure within twelve months`() {
    let byChild = Dictionary(grouping: Self.logged, by: \.child).values
    let again = byChild.reduce(0) { total, referrals in
      total
        + referrals.count { later in
          referrals.contains { earlier in
            guard let closed = earlier.path.closed else { return false }
            return (1...365).contains(closed.days(to: later.path.received))
          }
        }
    }
    #expect((0.15...0.25).contains(Double(again) / Double(Self.logged.count)))
  }
}
