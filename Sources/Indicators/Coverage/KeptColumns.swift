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
  private struct Stream: Hashable {
    let sender: Sender
    let kind: RecordKind
  }

  private struct Kept {
    let hasAny: Bool
    let isFilled: Bool
    let begins: Int?
    let doubt: ColumnFilling.Doubt

    init(_ filling: ColumnFilling, before end: Int) {
      hasAny = filling.hasAny
      isFilled = filling.isFilled
      begins = filling.begins(before: end)
      doubt = filling.doubt(before: end)
    }
  }

  private var kept: [Stream: [KeptField: Kept]] = [:]
  /// The last quarter in which those that fell silent were heard of.
  private var silent: [Stream: Int] = [:]

  /// Judges rows by the quarter in which each was told; one that tells no day has the least number.
  init(_ records: PseudonymisedRecords, told: [Int32], asOf: Day, end: Int) {
    let senders = records.sources.map(Sender.init)
    let streams = Self.fillings(records, senders, told: told, by: asOf)
    for (place, filling) in streams.enumerated() {
      guard let filling else { continue }
      let (source, kind) = place.quotientAndRemainder(dividingBy: RecordKind.allCases.count)
      let stream = Stream(sender: senders[source], kind: RecordKind.allCases[kind])
      kept[stream] = Dictionary(
        uniqueKeysWithValues: zip(KeptField.all, filling.columns.map { Kept($0, before: end) }))
      silent[stream] = filling.silence(before: end)
    }
  }

  /// How the rows of each sender fill their columns, by the sender's first source and by kind.
  private static func fillings(
    _ records: PseudonymisedRecords, _ senders: [Sender], told: [Int32], by asOf: Day
  ) -> [StreamFilling?] {
    let kinds = RecordKind.allCases.count
    let firsts = senders.map { senders.firstIndex(of: $0) ?? 0 }
    var streams = [StreamFilling?](repeating: nil, count: senders.count * kinds)
    for row in 0..<records.count where told[row] > .min {
      let stream = firsts[Int(records.source[row])] * kinds + Int(records.kind[row].rawValue)
      if streams[stream] == nil { streams[stream] = StreamFilling() }
      streams[stream]?.add(row, of: records, told: Int(told[row]), by: asOf)
    }
    return streams
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

  /// The last quarter in which a sender was heard of that fell silent since.
  func silentAfter(_ kind: RecordKind, _ sender: Sender) -> Int? {
    silent[Stream(sender: sender, kind: kind)]
  }

  private subscript(field: KeptField, kind: RecordKind, sender: Sender) -> Kept? {
    kept[Stream(sender: sender, kind: kind)]?[field]
  }
}

/// How a sender's rows of one kind fill their columns, and when it told them.
private struct StreamFilling {
  private var told = QuarterCounts()
  private(set) var columns = [ColumnFilling](repeating: .init(), count: KeptField.all.count)

  /// Columns by which it is told how long a sender was heard of: the days of steps.
  private static let steps = KeptField.all.indices.filter { place in
    ToldMilestones.steps.contains { KeptField.all[place] == .day($0.field) }
  }

  mutating func add(
    _ row: Int, of records: PseudonymisedRecords, told quarter: Int, by asOf: Day
  ) {
    told.add(quarter)
    for (place, field) in KeptField.all.enumerated() {
      columns[place].add(
        told: quarter, field.cell(ofRow: row, in: records, told: quarter, by: asOf))
    }
  }

  /// The last quarter in which a row was told or a step taken, where the time since is too long a
  /// silence for so many rows.
  func silence(before end: Int) -> Int? {
    let heard = (Self.steps.compactMap { columns[$0].last } + [told.last].compactMap(\.self)).max()
    return heard.flatMap { told.isSilent(after: $0, before: end) ? $0 : nil }
  }
}
