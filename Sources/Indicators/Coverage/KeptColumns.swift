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

  var name: String {
    switch self {
    case .day(let field): field.name
    case .tool: CodeField.tool.name
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
/// files of a sender together, unless the partnership says it.
struct KeptColumns {
  private struct Stream: Hashable {
    let sender: Sender
    let kind: RecordKind
  }

  /// What is made of one column.
  private struct Kept {
    let hasAny: Bool
    /// The quarters in which it is kept; none where it never is.
    let quarters: ClosedRange<Int>?
    let doubt: ColumnFilling.Doubt

    init(_ filling: ColumnFilling, before end: Int) {
      hasAny = filling.hasAny
      quarters = filling.isFilled ? (filling.begins(before: end) ?? .min)...Int.max : nil
      doubt = filling.isFilled ? filling.doubt(before: end) : .init()
    }

    init(_ said: KeptColumn) {
      hasAny = true
      quarters = said.quarters
      doubt = .init()
    }
  }

  private var kept: [Stream: [KeptField: Kept]] = [:]
  /// The last quarter in which those that fell silent were heard of.
  private var silent: [Stream: Int] = [:]
  /// What the partnership says of columns, whichever kind of records they are of.
  private var said: [Sender: [KeptField: KeptColumn]] = [:]

  init(_ rows: ToldRows, _ settings: IndicatorSettings, end: Int) {
    let sources = rows.records.sources
    let senders = sources.map(Sender.init)
    let named = Dictionary(uniqueKeysWithValues: KeptField.all.map { ($0.name, $0) })
    for column in settings.local.keptColumns {
      let source = sources.firstIndex { $0.id == column.source }
      guard let source, let field = named[column.column] else { continue }
      said[senders[source], default: [:]][field] = column
    }
    let streams = StreamFilling.all(rows, senders, by: settings.asOf)
    for (place, filling) in streams.enumerated() {
      guard let filling else { continue }
      let (source, kind) = place.quotientAndRemainder(dividingBy: RecordKind.allCases.count)
      let stream = Stream(sender: senders[source], kind: RecordKind.allCases[kind])
      let said = said[stream.sender] ?? [:]
      kept[stream] = Dictionary(
        uniqueKeysWithValues: zip(KeptField.all, filling.columns).map { field, column in
          (field, said[field].map(Kept.init) ?? Kept(column, before: end))
        })
      silent[stream] = filling.silence(before: end)
    }
  }

  /// Whether any row at all of a sender's records of a kind fills a column.
  func hasAny(_ field: KeptField, of kind: RecordKind, _ sender: Sender) -> Bool {
    self[field, kind, sender]?.hasAny ?? false
  }

  /// Whether a sender ever keeps a column of its records of a kind.
  func fills(_ field: KeptField, of kind: RecordKind, _ sender: Sender) -> Bool {
    quarters(field, of: kind, sender) != nil
  }

  /// Whether it keeps it in a quarter.
  func keeps(_ field: KeptField, of kind: RecordKind, _ sender: Sender, in quarter: Int) -> Bool {
    quarters(field, of: kind, sender)?.contains(quarter) ?? false
  }

  /// The quarters in which it keeps it, from the least number to the greatest where it always does.
  func quarters(
    _ field: KeptField, of kind: RecordKind, _ sender: Sender
  ) -> ClosedRange<Int>? {
    self[field, kind, sender]?.quarters
  }

  /// The quarters in which it may not keep it, though it is taken to.
  func doubt(_ field: KeptField, of kind: RecordKind, _ sender: Sender) -> ColumnFilling.Doubt {
    self[field, kind, sender]?.doubt ?? .init()
  }

  /// The last quarter in which a sender was heard of that fell silent since.
  func silentAfter(_ kind: RecordKind, _ sender: Sender) -> Int? {
    silent[Stream(sender: sender, kind: kind)]
  }

  /// What the partnership says of a column.
  func said(_ field: KeptField, _ sender: Sender) -> KeptColumn? {
    said[sender]?[field]
  }

  private subscript(field: KeptField, kind: RecordKind, sender: Sender) -> Kept? {
    kept[Stream(sender: sender, kind: kind)]?[field]
  }
}
