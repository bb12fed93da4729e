import Records
import Vocabulary

/// A column of which it is asked whether anybody keeps it: that it is there says nothing of it.
enum KeptField: Hashable {
  /// A day of what happened.
  case day(DayField)
  /// The assessment tool.
  case tool

  /// Days of what happens, not of who a child is; and the tool.
  static let all: [KeptField] =
    DayField.allCases.filter { ![.birth, .death, .birthMonth].contains($0) }.map(Self.day) + [.tool]

  /// Whether a row fills it, or says why it is empty; the quarter of what it says.
  ///
  /// Where reasons for no support are kept, an empty start of support says that there was none.
  fileprivate func quarter(
    ofRow row: Int, in records: PseudonymisedRecords, told: Int, by asOf: Day
  ) -> Int? {
    switch self {
    case .tool: return records[.tool, row] == CodeColumn.missing ? nil : told
    case .day(let field):
      if let day = records[field, row] { return day <= asOf ? Quarter.of(day) : nil }
      guard field == .supportStarted, records[.noSupportReason, row] >= 0 else { return nil }
      return records[.closed, row].map { Quarter.of(min($0, asOf)) } ?? told
    }
  }
}

/// Which columns the agencies keep of the records of each kind that they send, and in which quarters;
/// judged over all files of an agency together.
struct KeptColumns {
  private struct Column: Hashable {
    let agency: Agency
    let kind: RecordKind
    let field: KeptField
  }

  private struct Kept {
    let hasAny: Bool
    let isFilled: Bool
    let begins: Int?
  }

  private var kept: [Column: Kept] = [:]

  /// Judges rows by the quarter in which each was told; one that tells no day has the least number.
  init(_ records: PseudonymisedRecords, told: [Int32], asOf: Day, end: Int) {
    let kinds = RecordKind.allCases.count
    let fields = KeptField.all
    var fillings = [[ColumnFilling]](repeating: [], count: Agency.allCases.count * kinds)
    let agencies = records.sources.map { Int($0.agency.rawValue) }
    for row in 0..<records.count where told[row] > .min {
      let quarter = Int(told[row])
      let stream = agencies[Int(records.source[row])] * kinds + Int(records.kind[row].rawValue)
      if fillings[stream].isEmpty {
        fillings[stream] = [ColumnFilling](repeating: ColumnFilling(), count: fields.count)
      }
      for place in fields.indices {
        let day = fields[place].quarter(ofRow: row, in: records, told: quarter, by: asOf)
        fillings[stream][place].add(told: quarter, filled: day)
      }
    }
    for stream in fillings.indices where !fillings[stream].isEmpty {
      for (field, filling) in zip(fields, fillings[stream]) {
        let column = Column(
          agency: Agency.allCases[stream / kinds], kind: RecordKind.allCases[stream % kinds],
          field: field)
        kept[column] = Kept(
          hasAny: filling.hasAny, isFilled: filling.isFilled, begins: filling.begins(before: end))
      }
    }
  }

  /// Whether any row at all of an agency's records of a kind fills a column.
  func hasAny(_ field: KeptField, of kind: RecordKind, _ agency: Agency) -> Bool {
    kept[Column(agency: agency, kind: kind, field: field)]?.hasAny ?? false
  }

  /// Whether an agency ever keeps a column of its records of a kind.
  func fills(_ field: KeptField, of kind: RecordKind, _ agency: Agency) -> Bool {
    kept[Column(agency: agency, kind: kind, field: field)]?.isFilled ?? false
  }

  /// Whether it keeps it in a quarter.
  func keeps(_ field: KeptField, of kind: RecordKind, _ agency: Agency, in quarter: Int) -> Bool {
    guard let kept = kept[Column(agency: agency, kind: kind, field: field)] else { return false }
    return kept.isFilled && quarter >= kept.begins ?? .min
  }

  /// Whether it keeps it in every quarter.
  func keepsAlways(_ field: KeptField, of kind: RecordKind, _ agency: Agency) -> Bool {
    kept[Column(agency: agency, kind: kind, field: field)].map { $0.isFilled && $0.begins == nil }
      ?? false
  }
}
