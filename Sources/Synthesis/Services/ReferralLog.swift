import Vocabulary

/// The coordinator's referral log, the one source that knows the whole journey.
struct ReferralLog {
  let county: Sampleshire

  private static let columns =
    "referral_id,child_ref,upn,nhs_number,date_of_birth,gender,ethnicity,ethnicity_scheme,"
    + "residence_area,responsible_authority,referring_agency,referral_source,date_of_concern,"
    + "date_received,route,role,behaviour_level,traffic_light,technology_assisted,setting,"
    + "looked_after,decision,date_of_decision,date_of_meeting,assessment_tool,"
    + "date_assessment_started,date_assessment_completed,needs,date_support_offered,"
    + "date_support_started,tier,provider,date_support_ended,date_closed,closure_reason,"
    + "no_support_reason,level_at_review,tier_at_review,date_of_review"

  func sheet(file: Int) -> Sheet {
    let layout = Layout(
      path: "inbox/coordinator/hsb-referral-log.csv", columns: Self.columns,
      required: ["referral_id", "child_ref", "referring_agency", "date_received", "role"],
      requiredDates: ["date_received"], startsWithMark: true)
    var writer = SheetWriter(layout, seed: county.seed, file: file)
    var rows = [Int](repeating: 0, count: county.children.count)
    for referral in county.referrals where referral.isLogged {
      add(referral, row: rows[referral.child], to: &writer)
      rows[referral.child] += 1
    }
    return writer.finished()
  }

  private func add(_ referral: Referral, row: Int, to writer: inout SheetWriter) {
    let child = county.children[referral.child]
    writer.clerk.begin(child.number, referral.number)
    let cells =
      person(referral, child, row: row, &writer.clerk) + behaviour(referral, child, &writer.clerk)
      + milestones(referral.path, &writer.clerk) + outcome(referral, &writer.clerk)
    writer.add(cells, about: referral.child)
  }

  private func person(
    _ referral: Referral, _ child: Child, row: Int, _ clerk: inout Clerk
  ) -> [Cell] {
    let seen = clerk.observe(child, in: .coordinator, row: row, typing: referral.number)
    let scheme: EthnicityScheme = clerk.random.weighted([
      (.dfe, 80), (.text, 12), (.letters16, 8),
    ])
    return [
      ("referral_id", referral.reference), ("child_ref", seen.reference),
      ("upn", seen.pupilNumber),
      ("nhs_number", clerk.happens(.healthNumberMissing) ? "" : child.healthNumber ?? ""),
      ("date_of_birth", clerk.write(birth: seen.birth)),
      ("gender", clerk.write(Spelling.forms(of: seen.sex))),
      ("ethnicity", clerk.write(scheme.forms(of: seen.ethnicity))),
      ("ethnicity_scheme", scheme.rawValue),
      ("residence_area", clerk.area(seen.residence, in: county.place)),
      ("responsible_authority", clerk.area(child.responsible, in: county.place)),
    ]
  }

  private func behaviour(
    _ referral: Referral, _ child: Child, _ clerk: inout Clerk
  ) -> [Cell] {
    let path = referral.path
    let scale = clerk.level(referral.level, showing: Self.scales)
    let isAnswered = child.setting != .unknown
    return [
      ("referring_agency", clerk.write(path.referrer)),
      ("referral_source", source(path.referrer)),
      ("date_of_concern", clerk.write(path.concern)), ("route", clerk.write(path.route)),
      ("role", clerk.role(referral.role)), ("behaviour_level", scale.level),
      ("traffic_light", scale.light), ("technology_assisted", clerk.write(referral.technology)),
      ("setting", clerk.write(child.setting)),
      ("looked_after", clerk.write(isAnswered ? child.isLookedAfter : nil)),
    ]
  }

  private func milestones(_ path: ReferralPath, _ clerk: inout Clerk) -> [Cell] {
    var started = path.assessmentStarted
    if started != nil, clerk.happens(.assessmentBeforeReferral) {
      started = path.received.adding(days: -clerk.random.within(1...20))
    }
    return [
      ("date_received", clerk.write(path.received)), ("decision", clerk.write(path.decision)),
      ("date_of_decision", clerk.write(path.decided)),
      ("date_of_meeting", clerk.write(path.meeting)),
      ("assessment_tool", clerk.write(path.tool.map { Spelling.forms(of: $0) } ?? [])),
      ("date_assessment_started", clerk.write(started)),
      ("date_assessment_completed", clerk.write(path.assessmentCompleted)),
      ("needs", path.needs.map { clerk.write($0) }.joined(separator: "|")),
      ("date_support_offered", clerk.write(path.offered)),
      ("date_support_started", clerk.write(path.started)),
      ("date_support_ended", clerk.write(path.ended)), ("date_closed", clerk.write(path.closed)),
    ]
  }

  private func outcome(_ referral: Referral, _ clerk: inout Clerk) -> [Cell] {
    let path = referral.path
    let provider = path.provider.map { Spelling.forms(of: Place.providers[$0].name) }
    return [
      ("tier", clerk.write(path.tier.map { Spelling.forms(of: $0) } ?? [])),
      ("provider", clerk.write(provider ?? [])),
      ("closure_reason", clerk.text(path.closure ?? "")),
      ("no_support_reason", clerk.write(path.noSupport)),
      ("level_at_review", clerk.write(path.review?.level)),
      ("tier_at_review", clerk.write(path.review.map { Spelling.forms(of: $0.tier) } ?? [])),
      ("date_of_review", clerk.write(path.review?.day)),
    ]
  }

  private func source(_ agency: Agency) -> String {
    switch agency {
    case .school: "2A"
    case .police: "6"
    case .health: "3F"
    case .socialCare: "5A"
    case .youthJustice: "5B"
    case .voluntary: "8"
    }
  }

  private static let scales: [(item: Clerk.Scale, weight: Int)] = [
    (.level, 46), (.light, 22), (.both, 26), (.neither, 6),
  ]
}
