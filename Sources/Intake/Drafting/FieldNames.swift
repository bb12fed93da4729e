import Records

/// Names under which fields are known to come, by words; small words and order do not matter.
enum FieldNames {
  /// Names that mean the same in every kind of record.
  static let always: [String: [String]] = [
    "child": [
      "child ref", "child id", "child unique id", "unique id", "person id", "person ref",
      "child reference", "la child id", "lachildid", "client id", "pupil id", "student id",
      "pupil ref", "student ref", "nominal ref", "nominal id", "nominal", "young person id",
      "yp id", "case id", "case number", "person number", "pupilonrolltableid", "mosaic id",
      "client number", "admission number", "adno", "person reference number", "nominal urn",
    ],
    "upn": ["upn", "unique pupil number", "pupil number"],
    "former_upn": ["former upn", "formerupn", "previous upn"],
    "nhs_number": ["nhs number", "nhs no", "nhs", "nhs num"],
    "referral": ["referral id", "referral ref", "referral number", "referral reference"],
    "incident": [
      "incident id", "incident ref", "incident number", "incident no", "occurrence ref",
      "occurrence number", "occurrence id", "crime number", "crime ref", "crime reference",
      "concern id", "urn of incident", "crime id", "log number", "incident urn", "crime no",
    ],
    "birth": [
      "date of birth", "dob", "birth date", "person birth date", "born", "date birth",
    ],
    "death": ["date of death", "person death date"],
    "sex": ["sex", "gender", "gender current", "legal sex", "sex at birth"],
    "ethnicity": [
      "ethnicity", "ethnic origin", "ethnic group", "self defined ethnicity", "ethnic", "sde",
      "self classified ethnicity", "ethnic background", "ethnicity code",
    ],
    "observed_ethnicity": [
      "observed ethnicity", "officer defined ethnicity", "visual ethnicity", "ic code",
    ],
    "sen_provision": ["sen provision", "senprovision", "sen status", "sen stage", "sen support"],
    "sen_types": ["sen type", "sentype", "sen primary need", "sen need", "primary sen need"],
    "disabilities": ["disability", "disabilities", "child have disability", "disabled"],
    "looked_after": [
      "looked after", "in care", "looked after child", "lac", "cla", "child in care",
    ],
    "setting": ["setting", "placement type", "living arrangement", "place"],
    "residence_area": [
      "residence area", "area of residence", "home area", "district", "home district",
    ],
    "responsible_authority": ["responsible authority", "placing authority", "home authority"],
    "role": ["role", "involvement", "role in incident", "person role", "nominal role"],
    "level": ["behaviour level", "level", "level of behaviour", "hackett level"],
    "light": ["traffic light", "light", "brook traffic light", "rag"],
    "technology": ["technology assisted", "online", "technology"],
    "route": ["route", "outcome code", "crime outcome code"],
    "category": [
      "category", "categories", "concern type", "incident type", "incident category",
      "type of concern",
    ],
    "offence": ["offence code", "home office code", "ho code", "offence", "crime code", "hoc"],
    "hsb_flag": ["hsb flag", "hsb", "harmful sexual behaviour", "harmful sexual behaviour flag"],
    "referring_agency": [
      "referring agency", "source agency", "agency", "referred by agency", "referrer agency",
    ],
    "decision": ["decision", "referral decision", "outcome of referral"],
    "tool": ["assessment tool", "tool"],
    "tier": ["tier", "service tier"],
    "tier_at_review": ["tier at review"],
    "level_at_review": ["level at review", "behaviour level at review"],
    "provider": ["provider", "service", "service provider", "provider name"],
    "no_support_reason": [
      "no support reason", "decline reason", "reason no support", "reason declined",
    ],
    "no_further_action": ["nfa", "referral nfa", "no further action"],
    "factors": ["assessment factors", "factors"],
    "exclusion_reasons": [
      "reason1", "reason2", "reason3", "exclusion reason", "suspension reason",
    ],
    "needs": ["needs", "child needs"],
    "concern": ["date of concern", "concern date"],
    "recorded": [
      "date recorded", "recorded date", "date reported", "reported date", "recorded on",
      "created date",
    ],
    "referred_on": ["date referred on", "referred on", "date of onward referral"],
    "received": [
      "date received", "date of referral", "referral date", "received date", "cinreferraldate",
      "date of contact", "referral received",
    ],
    "decided": ["date of decision", "decision date", "date accepted", "accepted date"],
    "meeting": [
      "date of meeting", "meeting date", "strategy meeting date", "date of strategy discussion",
      "date of initial cpc",
    ],
    "assessment_started": [
      "date assessment started", "assessment start date", "assessment started", "aim date",
      "assessment date", "assessment actual start date",
    ],
    "assessment_completed": [
      "date assessment completed", "assessment completion date", "assessment completed",
      "assessment end date", "assessment authorisation date",
    ],
    "support_offered": ["date support offered", "support offered", "offer date"],
    "support_started": [
      "date support started", "support start date", "support started", "date started", "start date",
      "intervention start date", "service start date",
    ],
    "support_ended": [
      "date support ended", "support end date", "support ended", "date ended", "end date",
      "intervention end date", "service end date", "discharge date",
    ],
    "closed": [
      "date closed", "closure date", "closed date", "case closed", "date declined",
      "cinclosuredate",
    ],
    "reviewed": ["date of review", "review date"],
    "occurred": [
      "date occurred", "occurred date", "offence date", "date of offence", "committed date",
      "crime date", "occurred on", "date of incident", "incident date", "committed from",
    ],
  ]
  /// Names that mean something else, or anything at all, in one kind of record.
  static let byKind: [RecordKind: [String: [String]]] = [
    .schoolConcern: [
      "concern": [
        "date", "incident date", "date of incident", "date logged", "log date", "date of concern",
        "date created",
      ],
      "referred_on": ["date referred", "referral date"],
    ],
    .policeOccurrence: ["referred_on": ["date referred", "referral date"]],
    .youthJustice: [
      "decided": ["date of outcome", "outcome date", "disposal date", "sentence date"]
    ],
    .support: [
      "received": ["date referred", "referral date"],
      "referring_agency": ["referred by", "source"],
    ],
    .exclusion: [
      "occurred": ["startdate", "start date", "date"], "exclusion_reasons": ["reason"],
    ],
    .socialCareReferral: ["received": ["date", "contact date"]],
    .referral: ["received": ["date", "date referred"]],
  ]
  /// Names of what other references are unique within.
  static let scopes = [
    "school", "force", "yjs", "yot", "school name", "school urn", "urn", "police force", "nativeid",
    "establishment", "youth justice service", "laestab", "dfe number",
  ]
  /// Words for the child whom a row is about, which say nothing of the column.
  static let subjects: Set<String> = [
    "child", "childs", "pupil", "pupils", "student", "students", "person", "persons", "client",
    "nominal", "suspect", "suspects", "yp", "young", "learner",
  ]
  /// Words of columns that hold free text.
  static let freeText: Set<String> = [
    "notes", "note", "comment", "comments", "description", "details", "detail", "narrative",
    "summary", "mo", "text", "remarks", "circumstances",
  ]
}
