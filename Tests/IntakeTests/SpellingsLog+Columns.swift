import Vocabulary

@testable import Intake

extension SpellingsLog {
  /// The columns, those that indicators use first.
  static let columns: [Column] = [
    Column(name: "Ethnicity", list: "ethnicity", category: ethnicGroup),
    Column(name: "Gender", list: "sex") {
      ["male": "a", "female": "b", "not_stated": "c", "another": "d"][$0]
    },
    Column(name: "Does the Child have a Disability", list: "disability", category: disabled),
    Column(name: "Disability", list: "disability", category: disabled),
    Column(name: "Referral NFA?", list: "nfa") {
      ["yes": "true", "no": "false", "unknown": "unknown"][$0]
    },
    Column(name: "Referral Source", list: "referral_source", category: source),
    Column(name: "Contact Source", list: "referral_source", category: source),
    Column(name: "Primary Need Code", list: "primary_need", category: need),
    Column(name: "Child's Category of Need", list: "primary_need", category: need),
    Column(name: "Placement Type", list: "placement_type") { code in
      [
        "U": "a", "A": "b", "P1": "c", "P2": "d", "P3": "e", "H5": "f", "K1": "g", "K2": "h",
        "R1": "i", "R2": "j", "R3": "k", "R5": "l", "S1": "m", "Z1": "n", "T": "o",
      ].first { code == $0.key || ($0.key.count == 1 && code.hasPrefix($0.key)) }?.value
    },
    Column(name: "Latest Category of Abuse", list: "abuse_category", category: abuse),
    Column(name: "Initial Category of Abuse", list: "abuse_category", category: abuse),
    Column(name: "Type of Accommodation", list: "accommodation") { code in
      Dictionary(uniqueKeysWithValues: zip("BCDEGHKRSTUVWXYZ", "abcdefghijklmnpo"))[
        code.first ?? " "
      ].map(String.init)
    },
    Column(name: "Placement Provider", list: "placement_provider") {
      $0 == "PR1" ? "a" : $0 == "PR4" ? "b" : "c"
    },
  ]

  private static let ethnicGroup: @Sendable (String) -> String? = { code in
    // Annex A places Chinese under other.
    if code == "CHNE" { return "e" }
    let group = Ethnicity(code: code)?.group ?? EthnicGroup(code: code)
    let letters: [EthnicGroup: String] = [
      .white: "a", .mixed: "b", .asian: "c", .black: "d", .other: "e", .unknown: "f",
    ]
    return group.flatMap { letters[$0] }
  }

  private static let disabled: @Sendable (String) -> String? = {
    $0 == "NONE" ? "false" : $0 == "unknown" ? "unknown" : "true"
  }

  private static let source: @Sendable (String) -> String? = { code in
    if code == "2A" || code == "2B" { return code == "2A" ? "b" : "c" }
    let letters = [
      "1": "a", "3": "d", "4": "e", "5": "f", "6": "g", "7": "h", "8": "i", "9": "j", "10": "k",
    ]
    return letters[String(code.prefix { $0.isNumber })]
  }

  private static let need: @Sendable (String) -> String? = {
    $0 == "N0"
      ? "j" : Int($0.dropFirst()).map { String(Array("abcdefghi")[$0 - 1]) }
  }

  private static let abuse: @Sendable (String) -> String? = {
    ["NEG": "a", "PHY": "b", "SAB": "c", "EMO": "d", "MUL": "e"][$0]
  }
}

extension SpellingsLog {
  /// What was meant where the log's target says what the words do not.
  ///
  /// Probation, courts and CAFCASS are the census's "other legal agency"; a school nurse is health;
  /// schools are schools under any heading; a member of the public, councillor or child minder is
  /// an individual; what is anonymous is not merely unknown; not known is not "no".
  static let corrections: [String: String] = {
    let reasons: [(target: String, values: [String])] = [
      // The words name a group; that the finer one is not obtained does not unsay it.
      ("c", ["Asian / Asian British/ Not yet obtained"]), ("a", ["White (Not yet obtained)"]),
      ("e", ["OOTH - Unspecified - Any Other Ethnic Group"]),
      // The file's canonical value is itself 'a / d'; a trans boy is not counted among boys.
      ("d", ["Transgender Male"]),
      // formats 3.2: `U` is not known, not "no".
      ("unknown", ["U"]),
      // Health, by its name.
      ("d", ["COMMUNITY MENTAL HEALTH TEAM.", "Mental Health Staff", "Nursing-School Nurse"]),
      ("d", ["Health Services - Other Primary"]),
      // Individuals.
      ("a", ["MP / Councillor", "Member of the Public", "Public (Other Individual)"]),
      (
        "a",
        [
          "1B Individual - Acquaintance (including neighbours and child minders)",
          "OTH - Child Minder",
        ]
      ),
      // Schools; nurseries stand under schools elsewhere in the log.
      ("b", ["(CS) Education - Schools", "CYP - SCHOOLS", "Education - Schools / Academy"]),
      ("b", ["Education - Nursery"]),
      ("e", ["Housing Providers"]),
      // Local authority services, one's own or another's.
      ("f", ["Internal (Early Help)", "HCC Adult Services Dept (not OoH)", "LA Services - HSC"]),
      ("f", ["OLA Social Services", "External eg. from OLA", "Other OLA"]),
      (
        "f",
        ["29) Other Local Authority Dept (not Lbh) - E.g. Other La Social Services"]
      ),
      // Other legal agency: courts, probation, CAFCASS, prisons.
      (
        "h",
        [
          "7 - Law - Other (Including Courts, CAFCASS)", "7 - Law - Probation", "CAFCASS",
          "7 - Law - Other (Including Courts, Probation, CAFCASS)", "Legal Agency",
          "71) Legal Agency - Court: Cafcass", "Other - Probation", "Probation Service",
          "79) Legal Agency - Other (e.g. Probation, Immigration, Prison)",
          "OTHER LEGAL AGENCY: courts, probation, immigration, CAFCASS or prison",
          "Other Legal Agency - eg CAFCASS", "Probation (CRC)", "Probation (NPS)",
          "Probation / CRC",
        ]
      ),
      ("i", ["Fire Brigade", "Other Agencies"]),
      // formats 3.2: anonymous is a source of its own.
      ("j", ["(CS) Anonymous"]),
    ]
    let lists = [
      "Asian / Asian British/ Not yet obtained": "ethnicity",
      "White (Not yet obtained)": "ethnicity",
      "OOTH - Unspecified - Any Other Ethnic Group": "ethnicity", "Transgender Male": "sex",
      "U": "nfa",
    ]
    var corrections: [String: String] = [:]
    for (target, values) in reasons {
      for value in values {
        let list = lists[value] ?? "referral_source"
        corrections[list + "/" + Spelling.words(value)] = target
      }
    }
    return corrections
  }()
}
