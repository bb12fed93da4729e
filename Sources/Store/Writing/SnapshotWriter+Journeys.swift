import GRDB
import Records
import Vocabulary

/// The journeys of children and the milestones they reached.
extension SnapshotWriter {
  func writeJourneys(_ db: Database) throws {
    let insertion = try Insertion(db, into: schema.journey)
    for place in come {
      try insertion.insert(values(snapshot.journeys[place], id: numbers.journeys[place]))
    }
    try insertion.finish()
    try writeRows(db)
    try writeMilestones(db)
  }

  private var come: [Int] { changes[.journey].come }

  private func writeRows(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.journeyObservation)
    for place in come {
      for row in snapshot.journeys[place].rows {
        try insertion.insert([
          .number(numbers.journeys[place]), .number(numbers.rows[Int(row)]),
        ])
      }
    }
    try insertion.finish()
  }

  private func writeMilestones(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.milestone)
    for place in come {
      for milestone in Milestone.allCases {
        guard let day = snapshot.journeys[place].milestones[milestone] else { continue }
        try insertion.insert([.number(numbers.journeys[place]), .code(milestone), .day(day)])
      }
    }
    try insertion.finish()
  }

  private func values(_ journey: Journey, id: Int64) -> [DatabaseValue] {
    [
      .number(id), .text(snapshot.children.ids[Int(journey.child)].text), .day(journey.start),
      .codes(journey.events), .codes(journey.agencies), .code(journey.role),
      .code(journey.level), .code(journey.light), .code(journey.technology),
      .code(journey.setting), .code(journey.route), .code(journey.referringAgency),
      .code(journey.tier), .code(journey.noSupportReason), .number(journey.isReferral ? 1 : 0),
    ]
  }
}
