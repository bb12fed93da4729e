import Records
import Vocabulary

/// A row that is an event of harmful sexual behaviour by the case definition.
struct CaseEvent: Hashable {
  let row: Int32
  let child: Int32
  let kind: EventKind
  let agency: Agency
  let day: Day
  let role: Role
  /// Where the child lived then; position in the partnership's areas, negative where not known.
  var residence = CodeColumn.missing
  /// The authority responsible for it then, in the same way.
  var responsible = CodeColumn.missing
  /// Where it lived, and whether it was looked after, as was told by then.
  var home = ToldHome()
}

extension PseudonymisedRecords {
  /// The day by which a row is counted: the incident, else the concern, else what came next; for
  /// an assessment with a tool the assessment, because the incident beside it may be another.
  func eventDay(ofRow row: Int, as kind: EventKind? = nil) -> Day? {
    let fields = kind == .assessmentTool ? Self.assessmentDays : Self.eventDays
    for field in fields {
      if let day = self[field, row] { return day }
    }
    return nil
  }

  private static let assessmentDays: [DayField] = [.assessmentStarted, .assessmentCompleted]
  private static let eventDays: [DayField] = [
    .occurred, .concern, .recorded, .received, .decided, .supportStarted,
  ]
}
