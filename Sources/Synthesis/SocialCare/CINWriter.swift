import Vocabulary

/// Writes the census as XML, with the mistakes that public samples show.
struct CINWriter {
  let year: Int
  /// The last day of the year, after which nothing is known.
  let last: Day
  var clerk: Clerk
  var markup = Markup()
  private var truth: [TruthLine] = []

  init(year: Int, last: Day, clerk: Clerk) {
    self.year = year
    self.last = last
    self.clerk = clerk
  }

  mutating func openDocument() {
    markup.open("Message")
    markup.open("Header")
    markup.open("CollectionDetails")
    markup.leaf("Collection", "CIN")
    markup.leaf("Year", String(year))
    markup.leaf("ReferenceDate", last.iso)
    markup.close("CollectionDetails")
    markup.open("Source")
    markup.leaf("SourceLevel", "L")
    markup.leaf("LEA", PupilNumber.localAuthority)
    markup.leaf("SoftwareCode", "Invented")
    markup.leaf("Release", "1")
    markup.leaf("SerialNo", "001")
    markup.leaf("DateTime", "\(last.adding(days: 54).iso)T11:14:05")
    markup.close("Source")
    markup.close("Header")
    markup.open("Children")
  }

  mutating func finished(path: String) -> Sheet {
    markup.close("Children")
    markup.close("Message")
    return Sheet(path: path, bytes: markup.finished(), truth: truth, ledger: clerk.ledger)
  }

  mutating func add(_ entry: CINEntry) {
    clerk.begin(entry.truth.number, entry.episodes.first?.number ?? 0)
    let start = clerk.random
    write(entry)
    if clerk.happens(.duplicateRow) {
      let ledger = clerk.ledger
      clerk.random = start
      write(entry)
      clerk.ledger = ledger
    }
    if clerk.happens(.unknownRecord) { writeUnknownRecord() }
  }

  private mutating func write(_ entry: CINEntry) {
    markup.open("Child")
    truth.append(TruthLine(line: markup.line, child: entry.child))
    writeIdentifiers(entry)
    writeCharacteristics(entry)
    let brokenEpisode = clerk.happens(.impossibleDate) ? entry.episodes.first?.number : nil
    for episode in entry.episodes {
      write(episode, isBroken: episode.number == brokenEpisode)
    }
    markup.close("Child")
  }

  private mutating func writeIdentifiers(_ entry: CINEntry) {
    markup.open("ChildIdentifiers")
    markup.leaf("LAchildID", clerk.happens(.missingRequired) ? nil : entry.observation.reference)
    let number = entry.observation.pupilNumber
    markup.leaf("UPN", number)
    if !number.isEmpty { markup.leaf("FormerUPN", entry.truth.formerPupilNumber?.text) }
    if number.isEmpty { markup.leaf("UPNunknown", reasonForNoNumber(entry)) }
    if clerk.happens(.strayText) { markup.stray("PersonBirthDate") }
    markup.leaf("PersonBirthDate", birth(entry)?.iso)
    writeSex(entry.observation.sex)
    markup.close("ChildIdentifiers")
  }

  /// UN7 is kept for children whose referrals all ended without further action.
  private mutating func reasonForNoNumber(_ entry: CINEntry) -> String {
    let isOnlyReferred = entry.episodes.allSatisfy(\.isNoFurtherAction)
    return isOnlyReferred ? "UN7" : clerk.random.pick(["UN3", "UN4", "UN5", "UN6"])
  }

  /// A third of the wrong birth dates are put right by the second year.
  private mutating func birth(_ entry: CINEntry) -> Day? {
    let isCorrected = year == 2025 && clerk.random.chance(0.33)
    return isCorrected ? entry.truth.birth : entry.observation.birth
  }

  /// To 2024 a number in GenderCurrent, from 2025 a letter in Sex.
  private mutating func writeSex(_ sex: RecordedSex) {
    let number =
      switch sex {
      case .male: "1"
      case .female: "2"
      case .another: "9"
      case .notStated: "0"
      }
    guard year >= 2025 else { return markup.leaf("GenderCurrent", number) }
    if clerk.happens(.numericSex) { return markup.leaf("Sex", number) }
    markup.leaf("Sex", sex == .male ? "M" : sex == .female ? "F" : "U")
  }

  private mutating func writeCharacteristics(_ entry: CINEntry) {
    markup.open("ChildCharacteristics")
    markup.leaf("Ethnicity", ethnicity(entry.observation.ethnicity))
    let disabilities = disabilities(of: entry.truth)
    if !disabilities.isEmpty {
      markup.open("Disabilities")
      for disability in disabilities { markup.leaf("Disability", disability) }
      markup.close("Disabilities")
    }
    markup.close("ChildCharacteristics")
  }

  private mutating func ethnicity(_ ethnicity: Ethnicity) -> String {
    let code = EthnicityScheme.dfeCode(of: ethnicity)
    guard ethnicity == .wrom || ethnicity == .chne, clerk.happens(.ethnicityMistyped) else {
      return code
    }
    return ethnicity == .wrom ? "GROM" : "CNHE"
  }

  /// Learning disability is recorded for six in ten; a quarter of the lists are not filled in.
  private func disabilities(of child: Child) -> [String] {
    var random = RandomStream(seed: clerk.seed, .otherRecords, child.number, 9)
    var codes: [String] = []
    if child.learning != .none, random.chance(0.6) { codes.append("LD") }
    if random.chance(0.07) { codes.append("AUT") }
    if random.chance(0.05) { codes.append("BEH") }
    if !codes.isEmpty { return codes }
    return random.chance(0.25) ? [] : ["NONE"]
  }

  private mutating func writeUnknownRecord() {
    markup.open("Contact")
    markup.leaf("ContactDate", last.adding(days: -clerk.random.below(300)).iso)
    markup.close("Contact")
  }
}
