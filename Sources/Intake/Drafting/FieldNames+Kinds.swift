import Records

/// Names that mean something in one kind of record, and words that tell of no field.
extension FieldNames {
  /// Names that mean something else, or anything at all, in one kind of record.
  static let byKind: [RecordKind: [String: [String]]] = [
    .schoolConcern: [
      "concern": [
        "date", "incident date", "date of incident", "date logged", "log date", "date of concern",
        "date created", "date time", "incident date time", "created", "created date", "date opened",
        "opened", "date reported", "event date", "behaviour date", "date added", "date entered",
        "logged on", "logged", "date recorded", "recorded date", "occurred on", "created on",
      ],
      "category": ["type", "category type"],
      "referred_on": ["date referred", "referral date"],
    ],
    .policeOccurrence: [
      "incident": ["urn", "reference", "reference number", "investigation", "occurrence", "crime"],
      "role": ["classification", "status in occurrence"],
      "route": ["outcome", "crime outcome", "investigation outcome", "outcome number"],
      "occurred": ["start date", "start date time", "date"],
      "referred_on": ["date referred", "referral date"],
    ],
    .youthJustice: [
      "occurred": ["date committed", "date"],
      "decided": [
        "date of outcome", "outcome date", "disposal date", "sentence date", "date of disposal",
        "hearing date", "court date", "date of hearing", "conviction date", "date of sentence",
        "outcome given date",
      ],
    ],
    .support: [
      "received": ["date referred", "referral date", "referral received date"],
      "referring_agency": ["referred by", "source", "source of referral", "referral source"],
    ],
    .exclusion: [
      "occurred": ["startdate", "start date", "date", "from", "date from"],
      "exclusion_reasons": [
        "reason", "reason code", "reason for exclusion", "reason for suspension",
      ],
    ],
    .socialCareReferral: [
      "received": ["date", "start date", "date started", "date opened", "opened", "received"],
      "closed": [
        "end date", "date ended", "date completed", "completed date", "closed", "date closed",
        "closure date",
      ],
    ],
    .assessment: [
      "assessment_started": ["start date", "date started", "started"],
      "assessment_completed": [
        "end date", "date completed", "completed date", "completion date", "date authorised",
        "authorised date", "authorisation date", "date ended",
      ],
    ],
    .plan: [
      "support_started": [
        "placement start date", "plan start date", "cp start date", "cpp start date",
        "cin plan start date", "episode start date", "start", "decom", "date placed",
      ],
      "support_ended": [
        "placement end date", "plan end date", "cp end date", "cpp end date", "cin plan end date",
        "episode end date", "end", "dec",
      ],
    ],
    .referral: ["received": ["date", "date referred"]],
  ]
  /// Names of what other references are unique within.
  static let scopes = [
    "school", "force", "yjs", "yot", "school name", "school urn", "urn", "police force", "nativeid",
    "establishment", "youth justice service", "laestab", "dfe number", "establishment name",
    "establishment number", "dfe no", "academy", "force code", "yjs name", "yot name",
  ]
  /// A header with the words that databases cut short written out.
  static func spelledOut(_ header: String) -> String {
    let words = HeaderWords(header).words
    guard words.contains("dt") else { return header }
    return words.map { $0 == "dt" ? "date" : $0 }.joined(separator: " ")
  }

  /// Words for the child whom a row is about, which say nothing of the column.
  static let subjects: Set<String> = [
    "child", "childs", "pupil", "pupils", "student", "students", "person", "persons", "client",
    "nominal", "suspect", "suspects", "yp", "young", "learner",
  ]
  /// Words of columns that hold free text.
  static let freeText: Set<String> = [
    "notes", "note", "comment", "comments", "description", "details", "detail", "narrative",
    "summary", "mo", "text", "remarks", "circumstances", "synopsis",
  ]
  /// Names of columns that exports often have and no indicator uses.
  static let unused: Set<String> = Set(
    [
      "year", "year group", "reg", "reg group", "registration group", "tutor group", "form",
      "house", "class", "class name", "nc year", "ncyearactual", "national curriculum year",
      "key stage",
      "status", "case status", "concern status", "team", "allocated team", "ward", "beat",
      "first language", "language", "religion", "nationality", "pupil premium", "fsm", "eal",
      "free school meals", "location", "time", "priority", "severity", "action", "actions",
      "action taken", "actions taken", "attendance", "enrolment status", "occurrence type",
      "crime type", "offence description", "offence title", "seriousness", "gravity",
      "gravity score", "referral source", "contact source", "workflow step", "station",
      "district team",
      "linked", "subcategory", "sub category", "outcome of concern", "session count", "sessions",
      "programme",
      "legal status", "enrol status", "modified date", "last updated", "updated", "updated on",
    ].map { HeaderWords($0).letters })
}
