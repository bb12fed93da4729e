import Records
import Vocabulary

/// A row as an agency sent it, written so that a test reads like a table.
struct SentRow: Hashable {
  /// Who sent it; each has a system of its own.
  enum Sender: String, CaseIterable {
    case census, concerns, log, provider, police, justice, care

    var agency: Agency {
      switch self {
      case .census, .concerns: .school
      case .log, .care: .socialCare
      case .provider: .health
      case .police: .police
      case .justice: .youthJustice
      }
    }
  }

  var sender: Sender
  var line: Int
  var child: Int?
  var upn: Int?
  var formerUpn: Int?
  var nhs: Int?
  var referral: Int?
  var incident: Int?
  var school: Int?
  var birth: String?
  var sex: RecordedSex?
  var ethnicity: Ethnicity?
  var area: Int?
  var offence: SexualOffence?
  var occurred: String?
  var concern: String?
  var received: String?
  var referredOn: String?
  /// Which of two keys hashes the tokens.
  var key = 0

  init(
    _ sender: Sender, _ line: Int, child: Int? = nil, upn: Int? = nil, formerUpn: Int? = nil,
    nhs: Int? = nil, referral: Int? = nil, incident: Int? = nil, school: Int? = nil,
    birth: String? = nil, sex: RecordedSex? = nil, ethnicity: Ethnicity? = nil, area: Int? = nil,
    offence: SexualOffence? = nil, occurred: String? = nil, concern: String? = nil,
    received: String? = nil, referredOn: String? = nil
  ) {
    self.sender = sender
    self.line = line
    (self.child, self.upn, self.formerUpn, self.nhs) = (child, upn, formerUpn, nhs)
    (self.referral, self.incident, self.school) = (referral, incident, school)
    self.birth = birth
    (self.sex, self.ethnicity, self.area, self.offence) = (sex, ethnicity, area, offence)
    (self.occurred, self.concern) = (occurred, concern)
    (self.received, self.referredOn) = (received, referredOn)
  }

  /// Sender's references are unique within the sender's system, as Intake makes them.
  var childToken: Token {
    token("child \(sender)", child)
  }

  var upnTokens: [Token] {
    [token("upn", upn), token("upn", formerUpn)].filter(\.isPresent)
  }

  var nhsToken: Token {
    token("nhs", nhs)
  }

  var referralToken: Token {
    token("referral", referral)
  }

  var schoolToken: Token {
    token("school", school)
  }

  var incidentToken: Token {
    token("incident \(sender)", incident)
  }

  /// A number in place of a keyed hash: FNV-1a over the kind and the number.
  private func token(_ kind: String, _ number: Int?) -> Token {
    guard let number else { return .missing }
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in "\(kind) \(number)\(key == 0 ? "" : " \(key)")".utf8 {
      hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }
    if key > 0 { hash ^= hash << 31 ^ hash >> 17 }
    return Token(high: hash, low: hash ^ 0x5555)
  }
}

extension [SentRow] {
  /// The rows as Intake hands them over; `line` is kept, so that a row is known when shuffled.
  var records: PseudonymisedRecords {
    var records = PseudonymisedRecords()
    var row = PseudonymisedRow()
    for sender in SentRow.Sender.allCases {
      _ = records.add(
        source: .init(id: sender.rawValue, agency: sender.agency, system: sender.rawValue))
      _ = records.add(file: "\(sender.rawValue).csv")
    }
    for sent in self {
      row.clear()
      let position = Int32(SentRow.Sender.allCases.firstIndex(of: sent.sender) ?? 0)
      (row.source, row.file, row.line) = (position, position, Int32(sent.line))
      sent.fill(&row)
      records.append(row)
    }
    return records
  }
}

extension SentRow {
  fileprivate func fill(_ row: inout PseudonymisedRow) {
    row[.child] = childToken
    row[.upn] = token("upn", upn)
    row[.formerUpn] = token("upn", formerUpn)
    row[.nhsNumber] = nhsToken
    row[.referral] = referralToken
    row[.incident] = incidentToken
    row[.school] = schoolToken
    row[.birth] = birth.flatMap { Day(iso: $0) }
    row[.occurred] = occurred.flatMap { Day(iso: $0) }
    row[.concern] = concern.flatMap { Day(iso: $0) }
    row[.received] = received.flatMap { Day(iso: $0) }
    row[.referredOn] = referredOn.flatMap { Day(iso: $0) }
    row[.sex] = sex?.rawValue ?? CodeColumn.missing
    row[.ethnicity] = ethnicity?.rawValue ?? CodeColumn.missing
    row[.residenceArea] = area.map { Int32($0) } ?? CodeColumn.missing
    row[.offence] = offence?.rawValue ?? CodeColumn.missing
  }
}
