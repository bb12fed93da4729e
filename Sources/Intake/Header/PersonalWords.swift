/// The words by which personal headers are known.
enum PersonalWords {
  /// Letters that tell wherever they stand.
  static let parts: [(part: String, kind: String)] = [
    ("surname", "a surname"), ("familyname", "a surname"), ("lastname", "a surname"),
    ("maidenname", "a surname"), ("forename", "a forename"), ("firstname", "a forename"),
    ("givenname", "a forename"), ("middlename", "a forename"), ("christianname", "a forename"),
    ("fullname", "a name"), ("preferredname", "a name"), ("legalname", "a name"),
    ("chosenname", "a name"),
    ("knownas", "a name"), ("nickname", "a name"), ("nextofkin", "a name"),
    ("emergencycontact", "a name"),
    ("emailaddress", "an email address"), ("email", "an email address"),
    ("postcode", "a postcode"), ("postalcode", "a postcode"), ("address", "an address"),
    ("street", "an address"), ("houseno", "an address"), ("housenumber", "an address"),
    ("housename", "an address"), ("addrline", "an address"),
    ("nhsno", "an NHS number"), ("nhsnum", "an NHS number"), ("nhsid", "an NHS number"),
    ("nationalinsurance", "a national insurance number"), ("passport", "a passport number"),
    ("telephone", "a telephone number"), ("phonenumber", "a telephone number"),
    ("phoneno", "a telephone number"), ("mobileno", "a telephone number"),
    ("mobilenumber", "a telephone number"), ("mobilenum", "a telephone number"),
    ("contactnumber", "a telephone number"), ("contactno", "a telephone number"),
    ("dateofbirth", "a date of birth"), ("birthdate", "a date of birth"),
  ]
  /// Whole headers.
  static let whole: [String: String] = [
    "name": "a name", "names": "a name", "initials": "a name", "aliases": "a name",
    "alias": "a name", "aka": "a name", "pupil": "a name", "pupils": "a name",
    "student": "a name", "child": "a name", "youngperson": "a name", "learner": "a name",
    "patient": "a name", "nhs": "an NHS number",
    "nin": "a national insurance number", "ninumber": "a national insurance number",
    "nino": "a national insurance number", "addr": "an address", "pcode": "a postcode",
    "assignedto": "a worker", "allocatedto": "a worker", "oic": "a worker",
    "officerincase": "a worker", "keyperson": "a worker", "staffmember": "a worker",
    "memberofstaff": "a worker", "recordedby": "a worker", "enteredby": "a worker",
    "createdby": "a worker", "loggedby": "a worker",
    "worker": "a worker", "workers": "a worker", "officer": "a worker", "officers": "a worker",
    "teacher": "a worker", "formteacher": "a worker", "classteacher": "a worker",
    "tutor": "a worker", "formtutor": "a worker", "caseholder": "a worker",
    "first": "a name", "last": "a name", "given": "a name", "mother": "a name",
    "father": "a name", "mum": "a name", "dad": "a name", "parent": "a name",
    "parents": "a name", "carer": "a name", "carers": "a name", "parentcarer": "a name",
    "parentscarers": "a name", "parentorcarer": "a name", "guardian": "a name",
    "sibling": "a name", "siblings": "a name",
  ]
  /// Those of the whole headers that are words for persons: an element so called may as well hold
  /// what is told of the person.
  static let bearers: Set<String> = [
    "pupil", "pupils", "student", "child", "youngperson", "learner", "patient", "worker",
    "workers", "officer", "officers", "teacher", "tutor", "mother", "father", "parent", "parents",
    "carer", "carers", "guardian", "sibling", "siblings",
  ]
  /// Words that tell unless another word makes the header innocent.
  static let words: [(words: Set<String>, kind: String, innocent: Set<String>)] = [
    (["nino"], "a national insurance number", []),
    (["addr", "addr1", "uprn", "paon", "saon"], "an address", []),
    (["fname", "forenames", "sname", "lname", "mname"], "a name", []),
    (
      ["dob", "dobs", "birthday"], "a date of birth", ["known", "missing", "verified", "estimated"]
    ),
    (
      ["phone", "tel", "mobile", "landline", "mobilephone", "homephone", "workphone"],
      "a telephone number",
      [
        "used", "use", "confiscated", "seized", "type", "call", "calls", "count", "offence",
        "crime", "involved", "related", "contract", "policy", "ban", "unit", "team",
      ]
    ),
  ]
  /// Letters that tell of somebody who works with a child.
  static let workers = [
    "socialworker", "keyworker", "allocatedworker", "caseworker", "supportworker", "youthworker",
    "leadworker", "dutyworker", "leadprofessional", "namedprofessional", "leadpractitioner",
    "allocatedprofessional", "casemanager", "allocatedofficer", "officername",
    "investigatingofficer", "personaladvisor", "personaladviser", "reviewingofficer",
  ]
  /// Words that make of a worker's column one about work.
  static let aboutWorkers: Set<String> = [
    "date", "dates", "count", "number", "no", "total", "reason", "team", "type", "role", "change",
    "changed", "changes", "visit", "visits", "visited", "id", "ref", "contacted", "informed",
    "involved", "aware", "flag", "status", "start", "end", "days", "hours", "vacancy",
  ]
  /// Words for persons, beside which 'name' is theirs.
  static let persons: Set<String> = [
    "child", "childs", "children", "pupil", "pupils", "student", "students", "learner", "person",
    "persons", "yp", "client", "clients", "patient", "patients", "victim", "victims", "suspect",
    "suspects", "nominal", "subject", "parent", "parents", "carer", "carers", "mother", "mothers",
    "father", "fathers", "mum", "dad", "guardian", "sibling", "siblings", "worker", "workers",
    "officer", "teacher", "tutor", "staff", "practitioner", "professional", "manager", "sw",
    "dsl", "reporter", "referrer", "author", "witness", "complainant", "contact", "relative",
    "doctor", "member", "resident", "individual", "birth", "former", "previous",
  ]
  /// Words beside which 'name' is that of a thing or a body.
  static let notPersons: Set<String> = [
    "school", "provider", "establishment", "organisation", "organization", "team", "service",
    "services", "agency", "centre", "center", "area", "ward", "authority", "file", "field",
    "column", "table", "programme", "course", "system", "category", "setting", "placement",
    "type", "code", "brand", "count", "counts", "list", "group", "project", "company", "trust",
    "practice", "unit", "role",
  ]
}
