import Vocabulary

/// Makes the youth justice service's lines from the occurrences that came to a disposal.
struct YouthRecords {
  private static let sentence = Deciles(60, 90, 90, 120, 120, 180, 180, 180, 270, 365, 540)

  let seed: UInt64
  let children: [Child]

  func records(police: [PoliceRecord]) -> [YouthRecord] {
    police.compactMap(record).sorted {
      ($0.outcomeDay ?? $0.offenceDay, $0.child) < ($1.outcomeDay ?? $1.offenceDay, $1.child)
    }
  }

  private func record(_ record: PoliceRecord) -> YouthRecord? {
    let handling = record.handling
    guard record.part == .suspect, PoliceHandling.justiceOutcomes.contains(handling.outcome),
      let outcomeDay = handling.outcomeDay, children[record.child].age(on: record.occurred) >= 10
    else { return nil }
    var random = RandomStream(seed: seed, .otherYouth, record.occurrence)
    guard random.chance(0.85) else { return nil }
    let outcome = outcome(handling.outcome, &random)
    let start = outcome == "Referral order" || outcome == "Youth rehabilitation order"
    let asset = outcomeDay.adding(days: random.within(-20...30))
    let aim = asset.adding(days: random.within(5...60))
    let end = outcomeDay.adding(days: random.days(Self.sentence))
    let isSexual = SexualOffence(code: handling.offence) != nil
    return YouthRecord(
      child: record.child, offence: handling.offence, offenceDay: record.occurred,
      outcome: outcome, outcomeDay: outcomeDay,
      assetPlus: random.chance(0.9) ? known(asset) : nil,
      aim: isSexual && random.chance(0.65) ? known(aim) : nil,
      orderStart: start ? outcomeDay : nil, orderEnd: start ? known(end) : nil)
  }

  private func outcome(_ code: String, _ random: inout RandomStream) -> String {
    switch code {
    case "2": random.pick(["Youth caution", "Youth conditional caution"])
    case "8": "Community resolution"
    case "22": "Diversion"
    default: random.pick(["Referral order", "Youth rehabilitation order", "Dismissed"])
    }
  }

  private func known(_ day: Day) -> Day? {
    day <= Place.referenceDate ? day : nil
  }
}
