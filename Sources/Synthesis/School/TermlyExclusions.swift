import Vocabulary

/// The suspensions and permanent exclusions of one term, sexual misconduct among their reasons.
struct TermlyExclusions {
  let county: Sampleshire
  let term: CensusTerm

  private struct Exclusion {
    let child: Int
    let day: Day
    let isSexual: Bool
  }

  func sheet(file: Int) -> Sheet {
    let layout = Layout(
      path: "inbox/schools/\(term.fileStem)-termlyexclusionsonroll.csv",
      columns: "pupilonrolltableid,NativeId,termlyexclusionsonrolltableid,"
        + "termlyexclusionsonrollorderseqcolumn,sourceid,startdate,sessions,reason1,reason2,"
        + "reason3,category,senprovision",
      required: ["pupilonrolltableid", "NativeId", "startdate", "reason1"],
      requiredDates: ["startdate"],
      impossibleDates: ["2024-Nov-31 00:00:00", "2025-Feb-30 00:00:00"])
    var writer = SheetWriter(layout, seed: county.seed, file: file)
    for exclusion in exclusions() { add(exclusion, to: &writer) }
    return writer.finished()
  }

  private func exclusions() -> [Exclusion] {
    (sexual() + others())
      .filter { term.isOnRoll(county.children[$0.child], seed: county.seed) }
      .map { (term.key(of: county.children[$0.child], seed: county.seed), $0) }
      .sorted { ($0.0, $0.1.day, $0.1.child) < ($1.0, $1.1.day, $1.1.child) }
      .map(\.1)
  }

  private func sexual() -> [Exclusion] {
    county.incidents.compactMap { incident in
      let part = incident.participations[0]
      var random = RandomStream(seed: county.seed, .otherRecords, incident.number, 5)
      let day = county.calendar.nextWorkingDay(
        from: incident.disclosed.adding(days: random.within(0...4)))
      guard part.role.isDisplayed, part.knownTo.contains(.school), random.chance(0.6),
        term.days.contains(day)
      else { return nil }
      return Exclusion(child: part.child, day: day, isSexual: true)
    }
  }

  private func others() -> [Exclusion] {
    county.children.indices.compactMap { position in
      let child = county.children[position]
      var random = RandomStream(seed: county.seed, .otherRecords, child.number, 20 + term.rawValue)
      guard child.age(on: term.days.lowerBound) >= 10, random.chance(0.06) else { return nil }
      let length = term.days.lowerBound.days(to: term.days.upperBound) + 1
      let day = county.calendar.nextWorkingDay(
        from: term.days.lowerBound.adding(days: random.below(length)))
      return Exclusion(child: position, day: day, isSexual: false)
    }
  }

  private func add(_ exclusion: Exclusion, to writer: inout SheetWriter) {
    let child = county.children[exclusion.child]
    guard let school = child.school else { return }
    writer.clerk.begin(child.number, Int(exclusion.day.number))
    let reasons = reasons(exclusion, &writer.clerk)
    let id = CensusTerm.hexadecimal(writer.clerk.random.next()).prefix(8)
    let isPermanent = writer.clerk.random.chance(exclusion.isSexual ? 0.08 : 0.02)
    let suspended = writer.clerk.happens(.legacyCode) ? "FIXD" : "SUSP"
    writer.add(
      [
        ("pupilonrolltableid", term.key(of: child, seed: county.seed)),
        ("NativeId", county.place.schools[school].key),
        ("termlyexclusionsonrolltableid", String(id)),
        ("termlyexclusionsonrollorderseqcolumn", "1"),
        ("startdate", exclusion.day.census),
        ("sessions", "\(writer.clerk.random.within(1...10)).0"),
        ("reason1", reasons[0]),
        ("reason2", reasons[1]),
        ("reason3", reasons[2]),
        ("category", isPermanent ? "PERM" : suspended),
        ("senprovision", child.provision.code),
      ], about: exclusion.child)
  }

  /// Three reasons or fewer; sexual misconduct may be any of them.
  private func reasons(_ exclusion: Exclusion, _ clerk: inout Clerk) -> [String] {
    let codes = [
      "PP", "PA", "VP", "VA", "OW", "BU", "RA", "LG", "DA", "DM", "TH", "DB", "DB", "MT",
    ]
    let place = exclusion.isSexual ? clerk.random.weighted([(0, 70), (1, 22), (2, 8)]) : nil
    var reasons = ["SM", "", ""]
    if place != 0 { reasons[0] = clerk.happens(.legacyCode) ? "OT" : clerk.random.pick(codes) }
    if place == 2 || clerk.random.chance(0.3) {
      reasons[1] = clerk.random.pick(["DB", "VA", "BU"])
    }
    if let place { reasons[place] = "SM" }
    return reasons
  }
}
