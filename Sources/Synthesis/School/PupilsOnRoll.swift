import Vocabulary

/// The pupils on roll of one census term; ethnicity is asked in spring only.
struct PupilsOnRoll {
  let county: Sampleshire
  let term: CensusTerm

  func sheet(file: Int) -> Sheet {
    var writer = SheetWriter(layout, seed: county.seed, file: file)
    for position in order() { add(position, to: &writer) }
    return writer.finished()
  }

  private var layout: Layout {
    Layout(
      path: "inbox/schools/\(term.fileStem)-pupilonroll.csv",
      columns: term == .autumn2024 ? Self.autumnColumns : Self.springColumns,
      required: ["pupilonrolltableid", "NativeId", "dob"], requiredDates: ["dob"],
      impossibleDates: ["2013-Feb-30 00:00:00", "2012-Jun-31 00:00:00", "0000-Jan-00 00:00:00"])
  }

  /// Pupils in the order of their keys, as the real tables come.
  private func order() -> [Int] {
    county.children.indices
      .filter { term.isOnRoll(county.children[$0], seed: county.seed) }
      .map { (key: term.key(of: county.children[$0], seed: county.seed), position: $0) }
      .sorted { ($0.key, $0.position) < ($1.key, $1.position) }
      .map(\.position)
  }

  private func add(_ position: Int, to writer: inout SheetWriter) {
    let child = county.children[position]
    writer.clerk.begin(child.number)
    let seen = writer.clerk.observe(
      child, in: .schoolCensus, asksEthnicity: term == .spring2025)
    let former = child.formerPupilNumber?.text ?? ""
    var cells: [Cell] = [
      ("pupilonrolltableid", term.key(of: child, seed: county.seed)),
      ("NativeId", school(child)),
      ("dob", seen.birth?.census ?? ""),
      ("surname", "SUR\(child.surname.padded(to: 4))"),
      ("forename", "FOR\(child.forename.padded(to: 4))"),
      ("upn", seen.pupilNumber),
      ("formerupn", former == seen.pupilNumber ? "" : former),
      ("sex", seen.sex == .male ? "M" : seen.sex == .female ? "F" : ""),
      ("entrydate", entryDay(child).census),
      ("pupilonrollorderseqcolumn", "1"),
      ("enrolstatus", "C"),
      ("boarder", "N"),
      ("language", "ENG"),
      ("senprovision", provision(child, &writer.clerk)),
      ("ncyearactual", schoolYear(child)),
      ("termlysessionspossible", "130.0"),
      ("schoollunchtaken", "True"),
      ("parttime", "False"),
    ]
    if term == .spring2025 {
      cells.append(("ethnicity", ethnicity(seen.ethnicity, &writer.clerk)))
    }
    writer.add(cells, about: position)
  }

  private func school(_ child: Child) -> String {
    child.school.map { county.place.schools[$0].key } ?? ""
  }

  private func entryDay(_ child: Child) -> Day {
    var random = RandomStream(seed: county.seed, .otherRecords, child.number, 6)
    return SchoolYear.start.adding(days: 1 - 365 * random.below(4))
  }

  private func schoolYear(_ child: Child) -> String {
    let age = child.age(on: SchoolYear.start)
    return age < 5 ? "R" : String(min(age - 4, 14))
  }

  private func provision(_ child: Child, _ clerk: inout Clerk) -> String {
    let isLegacy = child.provision != .noNeeds && clerk.happens(.legacyCode)
    guard isLegacy else { return child.provision.code }
    return child.provision == .plan ? "S" : "A"
  }

  /// Spring asks in the extended list; schools use its finer codes for some.
  private func ethnicity(_ ethnicity: Ethnicity, _ clerk: inout Clerk) -> String {
    switch ethnicity {
    case .wbri where clerk.random.chance(0.15): "WENG"
    case .woth where clerk.random.chance(0.6): clerk.random.pick(["WEEU", "WOTW", "WTUR"])
    case .wrom where clerk.random.chance(0.7): clerk.random.pick(["WROR", "WROG"])
    case .apkn where clerk.random.chance(0.2): "AMPK"
    case .bafr where clerk.random.chance(0.5): clerk.random.pick(["BSOM", "BNGN", "BGHA"])
    case .mwas where clerk.random.chance(0.3): "MWAP"
    case .arab: "OARA"
    case .wrom where clerk.happens(.ethnicityMistyped): "GROM"
    case .chne where clerk.happens(.ethnicityMistyped): "CNHE"
    default: ethnicity.code
    }
  }
}
