import Vocabulary

/// The breakdowns of the sample.
enum SampleDimensions {
  static let ageBand = dimension(
    "age_band", "Age",
    [
      ("0_9", "9 and under"), ("10_12", "10 to 12"), ("13_15", "13 to 15"),
      ("16_17", "16 and 17"), ("unknown", "Not known"),
    ])
  static let age = Dimension(
    id: "age", label: "Age in years",
    categories: (4...17).map { .init("\($0)", "\($0)") } + [.init("unknown", "Not known")])
  static let sex = dimension(
    "sex", "Gender or sex as recorded",
    [("female", "Female"), ("male", "Male"), ("other", "Other"), ("unknown", "Not stated")])
  static let ethnicGroup = dimension(
    "ethnic_group", "Ethnic group",
    [
      ("asian", "Asian or Asian British"), ("black", "Black, Black British, Caribbean or African"),
      ("mixed", "Mixed or multiple ethnic groups"), ("white", "White"), ("other", "Other"),
      ("unknown", "Not known"),
    ])
  static let definition = dimension(
    "definition", "Definition",
    [
      ("narrow", "Learning disability, narrow: SLD or PMLD"),
      ("broad", "Learning difficulty or disability, broad"),
      ("any_sen", "Any special educational need"),
      ("concern", "Social worker's concern about learning disability"),
    ])
  static let lookedAfter = dimension(
    "looked_after", "Looked after", [("yes", "Yes"), ("no", "No"), ("unknown", "Not known")])
  static let what = dimension(
    "what", "What is counted", [("referrals", "Referrals"), ("children", "Children referred")])
  static let combination = dimension(
    "combination", "Agencies that know",
    [
      ("school", "School"), ("police", "Police"), ("school+police", "School and police"),
      ("school+social_care", "School and social care"),
      ("school+police+social_care", "School and police and social care"),
      ("youth_justice", "Youth justice"),
    ])
  static let agency = dimension(
    "agency", "Agency",
    [
      ("school", "School"), ("police", "Police"), ("social_care", "Social care"),
      ("youth_justice", "Youth justice"),
    ])
  static let tier = dimension(
    "tier", "Service tier",
    [("a", "Frontline"), ("b", "Community teams"), ("c", "Regional specialist services")])
  static let stage = dimension(
    "stage", "Stage",
    [
      ("referred", "Referred"), ("decided", "Decided"), ("assessed", "Assessment completed"),
      ("offered", "Support offered"), ("started", "Support started"),
    ])
  static let state = dimension(
    "state", "State on the reference date",
    [
      ("started", "Support started"), ("closed_without_support", "Closed without support"),
      ("waiting", "Waiting, no support yet"),
    ])
  static let reason = dimension(
    "reason", "Reason",
    [
      ("criteria", "Criteria not met"), ("capacity", "No capacity"),
      ("declined", "Declined by parent or carer"), ("not_recorded", "Not recorded"),
    ])
  static let waitBand = dimension(
    "wait_band", "Wait so far",
    [("0_10", "Up to 10 working days"), ("11_45", "11 to 45 working days")])
  static let interval = dimension(
    "interval", "From and to",
    [
      ("referral_received_to_decision", "Referral received to decision"),
      ("referral_received_to_support_started", "Referral received to support started"),
      ("support_started_to_support_ended", "Support started to support ended"),
    ])
  static let days = dimension(
    "days", "Calendar days from referral", [("30", "Within 30 days"), ("90", "Within 90 days")])
  static let source = dimension(
    "source", "Source", [("schools", "schools"), ("police", "police")])
  static let disposition = dimension(
    "disposition", "Rows",
    [
      ("read", "Rows read"), ("used", "Used"), ("set_aside", "Set aside"),
      ("superseded", "Superseded"),
    ])

  private static func dimension(
    _ id: String, _ label: String, _ categories: [(String, String)]
  ) -> Dimension {
    Dimension(id: id, label: label, categories: categories.map { .init($0.0, $0.1) })
  }
}
