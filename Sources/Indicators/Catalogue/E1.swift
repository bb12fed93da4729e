import Records
import Tables
import Vocabulary

/// Completeness and unknown codes by field and agency.
enum E1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "E1", title: "Completeness by field and agency", statements: ["1.1", "1.2"],
    numerator:
      "rows in which the field is filled with something its list knows; rows in which something was sent that the list does not know; children with an event by how their birth is known",
    denominator:
      "rows of those kinds in which the source ever sent the field: a field that a source never sends is not asked of it",
    unit: "rows", periodBasis: "deliveries of this run",
    method: "counts; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "A code that says not known is filled and recognised: it is counted as sent.",
      "Rows that were set aside are not in it: see E2.",
      "Where only the month of birth is known, an age can be one of two in the month of the birthday; a child in no group for sure counts as not known.",
    ],
    doesNotSay: "Whether what is filled in is right.")

  static let needs: [Requirement] = []

  static func tables(from base: CountingBase) -> [DraftTable] {
    let period = base.periods.snapshot
    let counts = FieldCounts(base.linked.records)
    return [
      grid(
        "completeness", "Rows in which the field is filled", period, fields, agencies,
        recipe: .proportion
      ) { field, agency in
        let count = counts.of(field, agency)
        return .share(count.filled, of: count.rows)
      },
      grid(
        "unknown_codes", "Rows with something that the field's list does not know", period,
        fields, agencies, recipe: .proportion
      ) { field, agency in
        let count = counts.of(field, agency)
        return .share(count.unrecognised, of: count.rows)
      },
      births(base),
    ] + base.periods.main.map { known($0, base) }
  }

  private static let fields = Dimension(
    id: "observed_field", label: "Field",
    categories: ObservedField.all.map { .init($0.code, $0.label) })

  private static let agencies = Dimension.of(Agency.self, id: "agency", label: "Agency")
}

/// A field whose completeness is published, and how it stands in a row.
struct ObservedField: Sendable {
  /// What a row has in a field.
  enum Standing {
    case empty
    case filled
    case unrecognised
  }

  let code: String
  let label: String
  let standing: @Sendable (PseudonymisedRecords, Int) -> Standing

  private static func token(_ field: TokenField, _ label: String) -> Self {
    Self(code: field.name, label: label) { $0[field, $1].isPresent ? .filled : .empty }
  }

  private static func day(_ field: DayField, _ label: String) -> Self {
    Self(code: field.name, label: label) { $0[field, $1] == nil ? .empty : .filled }
  }

  private static func list(_ field: CodeField, _ label: String) -> Self {
    Self(code: field.name, label: label) { records, row in
      switch records[field, row] {
      case CodeColumn.missing: .empty
      case CodeColumn.unrecognised: .unrecognised
      default: .filled
      }
    }
  }

  static let all: [ObservedField] = [
    token(.upn, "Unique pupil number"), token(.nhsNumber, "NHS number"),
    day(.birth, "Date of birth"), day(.birthMonth, "Month of birth"), list(.sex, "Gender or sex"),
    list(.ethnicity, "Ethnicity"),
    list(.residenceArea, "Area of residence"),
    list(.responsibleAuthority, "Responsible authority"), list(.lookedAfter, "Looked after"),
    list(.senProvision, "Provision for special educational needs"), list(.role, "Role"),
    list(.level, "Behaviour level"), list(.light, "Traffic light"),
    list(.technology, "Use of technology"), list(.setting, "Setting"), list(.route, "Route"),
    list(.referringAgency, "Referring agency"), list(.decision, "Decision"),
    list(.tier, "Service tier"), list(.provider, "Provider"), list(.tool, "Assessment tool"),
  ]
}

/// How often each agency filled each field, in the kinds of rows in which its sources send it.
private struct FieldCounts {
  struct Count {
    var rows = 0
    var filled = 0
    var unrecognised = 0
  }

  private var counts: [String: Count] = [:]

  init(_ records: PseudonymisedRecords) {
    let kinds = RecordKind.allCases.count
    let groups = records.sources.count * kinds
    var rows = [Int](repeating: 0, count: groups)
    for row in 0..<records.count { rows[Self.group(row, records, kinds)] += 1 }
    for field in ObservedField.all {
      var filled = [Int](repeating: 0, count: groups)
      var unrecognised = filled
      for row in 0..<records.count {
        switch field.standing(records, row) {
        case .empty: continue
        case .filled: filled[Self.group(row, records, kinds)] += 1
        case .unrecognised: unrecognised[Self.group(row, records, kinds)] += 1
        }
      }
      for group in 0..<groups where filled[group] + unrecognised[group] > 0 {
        let agency = records.sources[group / kinds].agency
        var count = counts["\(field.code) \(agency.code)", default: Count()]
        count.rows += rows[group]
        count.filled += filled[group]
        count.unrecognised += unrecognised[group]
        counts["\(field.code) \(agency.code)"] = count
      }
    }
  }

  func of(_ field: String, _ agency: String) -> Count {
    counts["\(field) \(agency)"] ?? Count()
  }

  private static func group(_ row: Int, _ records: PseudonymisedRecords, _ kinds: Int) -> Int {
    Int(records.source[row]) * kinds + Int(records.kind[row].rawValue)
  }
}
