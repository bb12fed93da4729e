import Vocabulary

/// The return of the providers of one agency: whom they took on, for how long, whom they declined.
struct ProviderReturn {
  let county: Sampleshire
  let agency: Agency

  private static let columns =
    "provider,service_ref,child_ref,referral_id,date_of_birth,gender,ethnicity,date_referred,"
    + "source_agency,date_accepted,date_declined,decline_reason,date_started,tier,programme,"
    + "sessions,date_ended,end_reason"

  private var system: RecordSystem {
    agency == .health ? .health : .voluntary
  }

  func sheet(file: Int) -> Sheet {
    let layout = Layout(
      path: "inbox/\(agency.code)/\(agency.code)-provider-return.csv", columns: Self.columns,
      required: ["provider", "service_ref", "date_referred"], requiredDates: ["date_referred"],
      lineEnd: agency == .voluntary ? "\r\n" : "\n")
    var writer = SheetWriter(layout, seed: county.seed, file: file)
    var rows = [Int](repeating: 0, count: county.children.count)
    for referral in county.referrals {
      guard let provider = provider(of: referral) else { continue }
      add(referral, provider, row: rows[referral.child], to: &writer)
      rows[referral.child] += 1
    }
    return writer.finished()
  }

  /// The provider who was asked, if it is one of this agency's that sends returns.
  private func provider(of referral: Referral) -> Provider? {
    guard referral.path.offered != nil, let position = referral.path.provider else { return nil }
    let provider = Place.providers[position]
    return provider.agency == agency && provider.sendsReturn ? provider : nil
  }

  private func add(
    _ referral: Referral, _ provider: Provider, row: Int, to writer: inout SheetWriter
  ) {
    let child = county.children[referral.child]
    let path = referral.path
    writer.clerk.begin(child.number, referral.number)
    let seen = writer.clerk.observe(child, in: system, row: row)
    let isLinked = referral.isLogged && !writer.clerk.happens(.referralNumberMissing)
    let service = Shuffle.text(referral.number, digits: 6, seed: county.seed, salt: 33)
    let cells: [Cell] =
      [
        ("provider", writer.clerk.write(Spelling.forms(of: provider.name))),
        ("service_ref", "S\(service)"), ("child_ref", seen.reference),
        ("referral_id", isLinked ? referral.reference : ""),
        ("date_of_birth", writer.clerk.write(birth: seen.birth)),
        ("gender", writer.clerk.write(Spelling.forms(of: seen.sex))),
        ("ethnicity", writer.clerk.write(EthnicityScheme.dfe.forms(of: seen.ethnicity))),
        ("date_referred", writer.clerk.write(path.assessmentCompleted ?? path.received)),
        ("source_agency", writer.clerk.write(path.referrer)),
      ] + course(of: path, provider, &writer.clerk)
    writer.add(cells, about: referral.child)
  }

  private func course(
    of path: ReferralPath, _ provider: Provider, _ clerk: inout Clerk
  ) -> [Cell] {
    let isDeclined = path.noSupport != nil
    let weeks =
      (path.started ?? Place.referenceDate).days(to: path.ended ?? Place.referenceDate) / 7
    return [
      ("date_accepted", isDeclined ? "" : clerk.write(path.offered)),
      ("date_declined", isDeclined ? clerk.write(path.closed) : ""),
      ("decline_reason", clerk.write(path.noSupport)),
      ("date_started", clerk.write(path.started)),
      ("tier", clerk.write(path.tier.map { Spelling.forms(of: $0) } ?? [])),
      ("programme", clerk.text(provider.programme)),
      ("sessions", path.started == nil ? "" : String(max(1, weeks * 2 / 3))),
      ("date_ended", clerk.write(path.ended)),
      ("end_reason", path.ended == nil ? "" : clerk.text(path.closure ?? "Support completed")),
    ]
  }
}
