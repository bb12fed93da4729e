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
      "pupil no", "pupil number on roll", "student no", "student number", "person urn", "person no",
      "client no", "client ref", "service user id", "service user ref", "lcs id", "ehm id",
      "liquidlogic id", "childview id", "child number", "child no", "young person ref",
      "young person reference", "young person number", "yp ref", "yp reference", "nominal number",
      "nominal no", "nominal reference", "niche id", "niche nominal id", "athena id", "pncid",
      "pnc id", "mis id", "sims id", "arbor id", "arbor student id", "bromcom id", "subject id",
      "subject ref", "individual id", "individual ref", "case ref", "case reference", "case no",
      "unique client id", "unique reference of child", "adm no", "admission no",
      "client identifier", "child identifier", "person identifier", "pupil identifier",
      "student identifier", "yot id", "cms id", "core id", "ims id",
    ],
    "upn": [
      "upn", "unique pupil number", "pupil number", "unique pupil no", "upn number", "pupil upn",
    ],
    "former_upn": ["former upn", "formerupn", "previous upn"],
    "nhs_number": [
      "nhs number", "nhs no", "nhs", "nhs num", "national health service number",
    ],
    "referral": [
      "referral id", "referral ref", "referral number", "referral reference", "referral no",
      "referral urn", "contact id", "contact ref", "contact reference",
    ],
    "incident": [
      "incident id", "incident ref", "incident number", "incident no", "occurrence ref",
      "occurrence number", "occurrence id", "crime number", "crime ref", "crime reference",
      "concern id", "urn of incident", "crime id", "log number", "incident urn", "crime no",
      "concern ref", "concern reference", "concern number", "concern no", "occ no", "occurrence no",
      "occurrence reference", "occurrence urn", "investigation ref", "investigation reference",
      "investigation number", "investigation no", "investigation id", "incident reference",
      "event id", "event ref", "event number", "log id", "log ref", "log no", "record id",
      "entry id", "behaviour incident id", "behaviour id", "safeguarding record id", "offence id",
      "offence number",
    ],
    "birth": [
      "date of birth", "dob", "birth date", "person birth date", "born", "date birth", "d o b",
      "birthdate", "date of birth dob", "dob date of birth",
    ],
    "birth_month": [
      "month of birth", "birth month", "dob month", "year and month of birth", "birth year month",
    ],
    "death": [
      "date of death", "person death date", "deceased date",
    ],
    "sex": [
      "sex", "gender", "gender current", "legal sex", "sex at birth", "legal gender", "gender code",
      "sex code", "gender description", "sex description", "gender identity as recorded",
      "recorded sex",
    ],
    "ethnicity": [
      "ethnicity", "ethnic origin", "ethnic group", "self defined ethnicity", "ethnic", "sde",
      "self classified ethnicity", "ethnic background", "ethnicity code", "ethnicity description",
      "ethnic code", "ethnic group code", "ethnic origin code", "ethnicity sub group",
      "ethnic sub group", "ethnicity self defined", "self defined ethnic group",
      "self classification", "ethnic category", "ethnicity desc", "self defined ethnicity 16 1",
      "ethnicity 16 1", "sdec", "ethnic description",
    ],
    "observed_ethnicity": [
      "observed ethnicity", "officer defined ethnicity", "visual ethnicity", "ic code",
      "ethnic appearance", "ethnic appearance code", "officer observed ethnicity",
      "observed ethnic appearance", "apparent ethnicity",
    ],
    "sen_provision": [
      "sen provision", "senprovision", "sen status", "sen stage", "sen support", "send status",
      "sen code", "sen provision code", "send provision", "sen status code",
    ],
    "sen_types": [
      "sen type", "sentype", "sen primary need", "sen need", "primary sen need", "sen needs",
      "primary need sen", "sen type primary", "sen need type", "primary need type",
      "sen primary need type",
    ],
    "disabilities": [
      "disability", "disabilities", "child have disability", "disabled", "has disability",
      "child disability", "disability type", "disability status", "disability category",
      "registered disabled",
    ],
    "looked_after": [
      "looked after", "in care", "looked after child", "lac", "cla", "child in care",
      "in care status", "lac status", "cla status", "is looked after", "care status",
      "currently looked after", "looked after status", "in local authority care",
    ],
    "setting": [
      "setting", "placement type", "living arrangement", "place", "accommodation type",
      "living arrangements", "type of placement", "placement",
    ],
    "residence_area": [
      "residence area", "area of residence", "home area", "district", "home district",
      "la of residence", "local authority of residence", "home la", "home local authority",
      "resident authority", "lad of residence",
    ],
    "responsible_authority": [
      "responsible authority", "placing authority", "home authority", "responsible la",
      "responsible local authority", "placing la", "owning authority",
    ],
    "role": [
      "role", "involvement", "role in incident", "person role", "nominal role", "involvement type",
      "role type", "classification of person", "link type", "involved as", "nominal classification",
      "role in concern", "role in offence", "person classification", "part in incident", "capacity",
    ],
    "level": [
      "behaviour level", "level", "level of behaviour", "hackett level", "behaviour continuum",
      "continuum level", "hackett continuum", "level on continuum", "hsb level",
    ],
    "light": [
      "traffic light", "light", "brook traffic light", "rag", "brook", "rag rating", "rag status",
      "brook level", "brook rating",
    ],
    "technology": [
      "technology assisted", "online", "technology", "online element", "cyber", "cyber flag",
      "online flag", "online crime", "technology used", "took place online",
    ],
    "route": [
      "route", "outcome code", "crime outcome code", "outcome type code",
    ],
    "category": [
      "category", "categories", "concern type", "incident type", "incident category",
      "type of concern", "concern category", "event type", "event name", "nature of concern",
      "concern types", "primary category", "main category", "reason for concern",
      "category of concern", "incident categories", "behaviour type",
      "safeguarding category", "category name", "type of incident",
    ],
    "offence": [
      "offence code", "home office code", "ho code", "offence", "crime code", "hoc", "ho class",
      "home office class", "ho offence code", "home office offence code", "hocode",
      "ho classification", "offence ho code", "home office classification",
      "crime classification code", "cjs offence code",
    ],
    "hsb_flag": [
      "hsb flag", "hsb", "harmful sexual behaviour", "harmful sexual behaviour flag", "hsb marker",
      "hsb qualifier", "harmful sexual behaviour marker", "hsb indicator", "hsb y n",
    ],
    "referring_agency": [
      "referring agency", "source agency", "agency", "referred by agency", "referrer agency",
      "agency referring", "agency of referrer",
    ],
    "decision": [
      "decision", "referral decision", "outcome of referral", "referral outcome decision",
      "decision made",
    ],
    "tool": [
      "assessment tool", "tool", "tool used", "assessment tool used",
    ],
    "tier": ["tier", "service tier"],
    "tier_at_review": ["tier at review"],
    "level_at_review": ["level at review", "behaviour level at review"],
    "provider": [
      "provider", "service", "service provider", "provider name", "service name",
      "provider organisation", "organisation providing", "delivering organisation",
    ],
    "no_support_reason": [
      "no support reason", "decline reason", "reason no support", "reason declined",
      "reason not accepted", "reason for decline", "reason for no support", "non engagement reason",
    ],
    "no_further_action": [
      "nfa", "referral nfa", "no further action", "is nfa", "nfa flag", "outcome nfa", "nfa y n",
    ],
    "factors": [
      "assessment factors", "factors", "assessment factor", "factors identified",
      "factors identified at assessment", "end of assessment factors",
    ],
    "exclusion_reasons": [
      "reason1", "reason2", "reason3", "exclusion reason", "suspension reason",
    ],
    "needs": ["needs", "child needs"],
    "concern": [
      "date of concern", "concern date", "date raised", "raised on", "date of disclosure",
      "concern raised", "concern raised date",
    ],
    "recorded": [
      "date recorded", "recorded date", "date reported", "reported date", "recorded on",
      "created date", "reported on", "crime recorded date", "date crime recorded", "created on",
      "date created", "reported date time", "reported datetime", "recorded date time",
      "date reported to police", "date added", "entered on", "date entered",
    ],
    "referred_on": [
      "date referred on", "referred on", "date of onward referral", "referred on date",
      "onward referral date",
    ],
    "received": [
      "date received", "date of referral", "referral date", "received date", "cinreferraldate",
      "date of contact", "referral received", "contact date", "contact received",
      "contact received date", "referral received date", "date referral received", "received on",
      "date contact received", "contact start date", "referral start date", "referral created date",
      "mash date", "date of contact referral",
    ],
    "decided": [
      "date of decision", "decision date", "date accepted", "accepted date", "outcome date",
      "date decision made", "acceptance date", "date of acceptance",
    ],
    "meeting": [
      "date of meeting", "meeting date", "strategy meeting date", "date of strategy discussion",
      "date of initial cpc", "strategy discussion date", "strategy meeting",
      "date of strategy meeting", "initial cpc date", "icpc date", "date of icpc",
    ],
    "assessment_started": [
      "date assessment started", "assessment start date", "assessment started", "aim date",
      "assessment date", "assessment actual start date", "assessment start", "assessment commenced",
      "assessment start date actual", "date assessment commenced",
    ],
    "assessment_completed": [
      "date assessment completed", "assessment completion date", "assessment completed",
      "assessment end date", "assessment authorisation date", "assessment end",
      "assessment authorised date", "assessment authorised", "date assessment authorised",
      "assessment completed date", "assessment finalised",
    ],
    "support_offered": [
      "date support offered", "support offered", "offer date", "date offered", "offered date",
    ],
    "support_started": [
      "date support started", "support start date", "support started", "date started", "start date",
      "intervention start date", "service start date", "intervention start", "intervention started",
      "date intervention started", "service start", "programme start date", "programme start",
      "commencement date", "date commenced", "first session", "date of first session",
      "first appointment date", "treatment start date",
    ],
    "support_ended": [
      "date support ended", "support end date", "support ended", "date ended", "end date",
      "intervention end date", "service end date", "discharge date", "intervention end",
      "intervention ended", "date intervention ended", "service end", "programme end date",
      "programme end", "last session", "date of last session", "treatment end date", "finish date",
      "date finished",
    ],
    "closed": [
      "date closed", "closure date", "closed date", "case closed", "date declined",
      "cinclosuredate", "date case closed", "closed on", "case closure date",
      "referral closed date", "referral end date", "date referral closed", "case closed date",
    ],
    "reviewed": ["date of review", "review date"],
    "occurred": [
      "date occurred", "occurred date", "offence date", "date of offence", "committed date",
      "crime date", "occurred on", "date of incident", "incident date", "committed from",
      "incident date time", "occurrence date", "committed on", "committed on date",
      "committed from date", "date committed", "date committed from", "committed date from",
      "offence start date", "offence date from", "offence committed date", "date from",
      "event date", "behaviour date", "incident start date", "offence committed on",
      "date of occurrence", "earliest date",
    ],
  ]
}
