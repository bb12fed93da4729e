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

  /// Whether a row fills it, with the quarter of what it says, or need not.
  ///
  /// Of a referral that was refused, or has a reason for no support, no start could stand there,
  /// whoever keeps the column.
  fileprivate func cell(
    ofRow row: Int, in records: PseudonymisedRecords, told: Int, by asOf: Day
  ) -> ColumnFilling.Cell {
    switch self {
    case .tool: return records[.tool, row] == CodeColumn.missing ? .empty : .filled(told)
    case .day(let field):
      if let day = records[field, row] { return day <= asOf ? .filled(Quarter.of(day)) : .empty }
      return field == .supportStarted && records.refusesSupport(row) ? .needless : .empty
    }
  }
}

/// One that sends: the files of one system of an agency are one, those of two councils are not.
struct Sender: Hashable {
  let agency: Agency
  let system: String

  init(_ source: PseudonymisedRecords.Source) {
    agency = source.agency
    system = source.system
  }
}

/// Which columns the senders keep of the records of each kind, and in which quarters; judged over all
/// files of a sender together.
struct KeptColumns {
  private struct Column: Hashable {
    let sender: Sender
    let kind: RecordKind
    let field: KeptField
  }

  private struct Kept {
    let hasAny: Bool
    let isFilled: Bool
    let begins: Int?
    let doubt: ColumnFilling.Doubt
  }

  private var kept: [Column: Kept] = [:]

  /// Judges rows by the quarter in which each was told; one that tells no day has the least number.
  init(_ records: PseudonymisedRecords, told: [Int32], asOf: Day, end: Int) {
    let kinds = RecordKind.allCases.count
    let fields = KeptField.all
    let senders = records.sources.map(Sender.init)
    let firsts = senders.map { senders.firstIndex(of: $0) ?? 0 }
    var fillings = [[ColumnFilling]](repeating: [], count: senders.count * kinds)
    for row in 0..<records.count where told[row] > .min {
      let quarter = Int(told[row])
      let stream = firsts[Int(records.source[row])] * kinds + Int(records.kind[row].rawValue)
      if fillings[stream].isEmpty {
        fillings[stream] = [ColumnFilling](repeating: ColumnFilling(), count: fields.count)
      }
      for place in fields.indices {
        let cell = fields[place].cell(ofRow: row, in: records, told: quarter, by: asOf)
        fillings[stream][place].add(told: quarter, cell)
      }
    }
    for stream in fillings.indices where !fillings[stream].isEmpty {
      for (field, filling) in zip(fields, fillings[stream]) {
        let column = Column(
          sender: senders[stream / kinds], kind: RecordKind.allCases[stream % kinds], field: field)
        kept[column] = Kept(
          hasAny: filling.hasAny, isFilled: filling.isFilled, begins: filling.begins(before: end),
          doubt: filling.doubt(before: end))
      }
    }
  }

  /// Whether any row at all of a sender's records of a kind fills a column.
  func hasAny(_ field: KeptField, of kind: RecordKind, _ sender: Sender) -> Bool {
    self[field, kind, sender]?.hasAny ?? false
  }

  /// Whether a sender ever keeps a column of its records of a kind.
  func fills(_ field: KeptField, of kind: RecordKind, _ sender: Sender) -> Bool {
    self[field, kind, sender]?.isFilled ?? false
  }

  /// Whether it keeps it in a quarter.
  func keeps(_ field: KeptField, of kind: RecordKind, _ sender: Sender, in quarter: Int) -> Bool {
    begins(field, of: kind, sender).map { $0 <= quarter } ?? false
  }

  /// The first quarter in which it keeps it; the least number where it always does.
  func begins(_ field: KeptField, of kind: RecordKind, _ sender: Sender) -> Int? {
    self[field, kind, sender].flatMap { $0.isFilled ? $0.begins ?? .min : nil }
  }

  /// The quarters in which it may not keep it, though it is taken to.
  func doubt(_ field: KeptField, of kind: RecordKind, _ sender: Sender) -> ColumnFilling.Doubt {
    self[field, kind, sender].flatMap { $0.isFilled ? $0.doubt : nil } ?? .init()
  }

  private subscript(field: KeptField, kind: RecordKind, sender: Sender) -> Kept? {
    kept[Column(sender: sender, kind: kind, field: field)]
  }
}
