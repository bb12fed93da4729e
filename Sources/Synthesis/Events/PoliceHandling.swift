import Vocabulary

/// What the police did about an incident, and under which code they recorded it.
struct PoliceHandling {
  let offence: String
  /// Whether the force marked the occurrence as harmful sexual behaviour, if it said.
  let isFlagged: Bool?
  let recorded: Day
  let interviewed: Day?
  /// Home Office outcome type; "0" while none is assigned.
  let outcome: String
  let outcomeDay: Day?
  let referred: Day?

  /// Outcomes by which the criminal-justice route is taken: charge, cautions, community resolution.
  static let justiceOutcomes = ["1", "2", "8", "22"]

  /// The handling as an export of a given day shows it.
  func asKnown(on day: Day) -> PoliceHandling {
    let hasOutcome = (outcomeDay ?? day) <= day
    return PoliceHandling(
      offence: offence, isFlagged: isFlagged, recorded: recorded,
      interviewed: (interviewed ?? day) <= day ? interviewed : nil,
      outcome: hasOutcome ? outcome : "0", outcomeDay: hasOutcome ? outcomeDay : nil,
      referred: (referred ?? day) <= day ? referred : nil)
  }
}
