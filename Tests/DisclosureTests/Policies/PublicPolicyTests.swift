import Disclosure
import Foundation
import Testing

struct PublicPolicyTests {
  private func policy(_ json: String) throws -> PublicPolicy {
    try JSONDecoder().decode(PublicPolicy.self, from: Data(json.utf8))
  }

  @Test(arguments: PublicPolicy.all)
  func `the policies that come with the program hold together`(policy: PublicPolicy) throws {
    try policy.check()
  }

  @Test func `a policy is data`() throws {
    let ours = try policy(
      """
      {"name": "ours", "hide_up_to": 4, "round_to": 3, "zeros": "hidden", "groups": "shown",
       "interval_width": 2, "symbol": "x", "minimum_for_quantiles": 8, "minimum_for_curve": 40,
       "minimum_for_rate": 5, "reliable_rate": 30, "minimum_new_referrals": 50,
       "minimum_days": 90}
      """)
    #expect(ours.threshold == 4 && ours.base == 3 && ours.width == 2 && ours.symbol == "x")
    #expect(ours.zeros == .hidden && ours.groups == .shown)
    #expect(ours.minimumForQuantiles == 8 && ours.minimumForCurve == 40)
    #expect(ours.minimumForRate == 5 && ours.reliableRate == 30)
    #expect(ours.minimumNewReferrals == 50 && ours.minimumDays == 90)
  }

  @Test func `what a policy does not say takes the numbers of the house`() throws {
    #expect(
      try policy(#"{"name": "few", "hide_up_to": 5}"#)
        == PublicPolicy(
          name: "few", threshold: 5, base: 1, zeros: .shown, groups: .hidden, width: 4))
  }

  @Test(arguments: [
    // 6 and 7 alone round to 5, the others that do are hidden.
    (
      #"{"name": "p", "hide_up_to": 5, "round_to": 5}"#,
      PolicyError.tooFewCounts(policy: "p", shown: 5, counts: [6, 7])
    ),
    // 11 to 14 round to 10, where 10 is itself hidden: less than half of the ten.
    (
      #"{"name": "p", "hide_up_to": 10, "round_to": 10}"#,
      .tooFewCounts(policy: "p", shown: 10, counts: [11, 12, 13, 14])
    ),
    // 3 and 4 would be shown as 0.
    (
      #"{"name": "p", "hide_up_to": 2, "round_to": 10}"#,
      .roundedToZero(policy: "p", count: 3)
    ),
    (#"{"name": "p", "hide_up_to": 1}"#, .tooSmall(policy: "p", key: "hide_up_to", least: 2)),
    (
      #"{"name": "p", "hide_up_to": 5, "round_to": 0}"#,
      .tooSmall(policy: "p", key: "round_to", least: 1)
    ),
    (#"{"name": "p", "hide_up_to": 5, "symbol": "<5"}"#, .badSymbol(policy: "p")),
    (#"{"name": "p", "hide_up_to": 5, "symbol": ""}"#, .badSymbol(policy: "p")),
    (#"{"name": "p", "hide_up_to": 5, "symbol": "Total"}"#, .badSymbol(policy: "p")),
    (#"{"name": "p", "hide_up_to": 5, "symbol": "=c"}"#, .badSymbol(policy: "p")),
    // Numbers that would take for ever to try, or overflow.
    (
      #"{"name": "p", "hide_up_to": 9000000000000000000}"#,
      .tooLarge(policy: "p", key: "hide_up_to", most: 10_000)
    ),
    (
      #"{"name": "p", "hide_up_to": 5, "round_to": 4611686018427387904}"#,
      .tooLarge(policy: "p", key: "round_to", most: 10_000)
    ),
  ])
  func `rules that give a count away are refused`(json: String, error: PolicyError) {
    #expect(throws: error) { try policy(json) }
  }

  @Test(arguments: [
    (
      PolicyError.tooFewCounts(policy: "p", shown: 5, counts: [6, 7]),
      "policy 'p' would show '5' for 6 or 7 alone, less than half a step of rounding; "
        + "change 'hide_up_to' so that the whole step is hidden or shown"
    ),
    (
      .roundedToZero(policy: "p", count: 3),
      "policy 'p' would show the count 3 as 0, like a true zero; "
        + "raise 'hide_up_to' or lower 'round_to'"
    ),
    (
      .tooSmall(policy: "p", key: "round_to", least: 1),
      "policy 'p' has 'round_to' below 1; raise it"
    ),
    (
      .tooLarge(policy: "p", key: "round_to", most: 10_000),
      "policy 'p' has 'round_to' above 10000; lower it"
    ),
    (
      .badSymbol(policy: "p"),
      "policy 'p' has a 'symbol' that could be read as something else; use one to three letters "
        + "or stars such as 'c'"
    ),
  ])
  func `errors say what is wrong and what to do`(error: PolicyError, text: String) {
    #expect(error.description == text)
  }
}
