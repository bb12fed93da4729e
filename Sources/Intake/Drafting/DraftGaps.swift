import Records

/// What a draft still lacks: without a child no row can be used, without the rest none counts.
struct DraftGaps {
  /// Why no row can be used, or nothing.
  let blocking: String?
  /// What else is to be filled in.
  let others: [String]

  /// Looks at a table as drafted.
  init(_ table: DraftTable) {
    let names: [TokenField] = [.child, .upn, .nhsNumber, .referral]
    let isNamed = names.contains { table.name(of: .token($0)) != nil }
    blocking = isNamed ? nil : Format.namesNobody
    var others: [String] = []
    if !table.isKindSure {
      others.append(
        "what a row is could not be told: choose 'record' (docs/case-definition.md lists the kinds)"
      )
    }
    for fields in Self.wanted(of: table.kind) where !fields.contains(where: table.fills) {
      let names = fields.map { "'\($0.name)'" }.joined(separator: " or ")
      others.append(
        "no column fills \(names): write 'field: \(fields[0].name)' at the column that holds it; "
          + "without it \(Self.cost(of: fields[0]))")
    }
    self.others = others
  }

  private static func cost(of field: FieldTarget) -> String {
    if case .day = field { return "no row has its place in time" }
    return "no row tells of harmful sexual behaviour"
  }

  /// Of each list a table fills one field at least, or its rows say nothing that is counted.
  private static func wanted(of kind: RecordKind) -> [[FieldTarget]] {
    switch kind {
    case .referral: [[.day(.received), .day(.concern)], [.code(.role)]]
    case .schoolConcern: [[.day(.concern)], [.code(.category)]]
    case .policeOccurrence:
      [[.day(.recorded), .day(.occurred)], [.code(.offence), .code(.hsbFlag)], [.code(.role)]]
    case .youthJustice: [[.day(.occurred), .day(.decided)], [.code(.offence)]]
    case .exclusion: [[.day(.occurred)], [.set(.exclusionReasons)]]
    case .support: [[.day(.received), .day(.supportStarted)]]
    case .assessment: [[.day(.assessmentStarted)]]
    case .socialCareReferral: [[.day(.received)]]
    case .plan: [[.day(.supportStarted)]]
    case .enquiry: [[.day(.occurred)]]
    case .person, .educationalNeed: []
    }
  }
}

extension Format {
  /// The words for a table that names no child.
  static let namesNobody = """
    no column names the child, so that no row could be used: write 'field: child' (or upn, \
    nhs_number, referral) at the column that holds its reference
    """

  /// What keeps a description from being used, or nothing: a table whose rows name no child.
  public var unfinished: String? {
    let names: [TokenField] = [.child, .upn, .formerUpn, .nhsNumber, .referral]
    let nobody = tables.first { table in !names.contains { table.fills(.token($0)) } }
    return nobody.map { "of table '\($0.id)': \(Self.namesNobody)" }
  }
}
