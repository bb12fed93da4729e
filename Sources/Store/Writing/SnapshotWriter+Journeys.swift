import GRDB
import Records
import Vocabulary

/// The journeys of children and the milestones they reached.
extension SnapshotWriter {
  func writeJourneys(_ db: Database) throws {
    let insertion = try Insertion(db, into: schema.journey)
    for (id, journey) in snapshot.journeys.enumerated() {
      try insertion.insert(values(journey, id: id))
    }
    try insertion.finish()
    try writeRows(db)
    try writeMilestones(db)
  }

  private func writeRows(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.journeyObservation)
    for (id, journey) in snapshot.journeys.enumerated() {
      for row in journey.rows { try insertion.insert([.number(id), .number(row)]) }
    }
    try insertion.finish()
  }

  private func writeMilestones(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.milestone)
    for (id, journey) in snapshot.journeys.enumerated() {
      for milestone in Milestone.allCases {
        guard let day = journey.milestones[milestone] else { continue }
        try insertion.insert([.number(id), .code(milestone), .day(day)])
      }
    }
    try insertion.finish()
  }

  private func values(_ journey: Journey, id: Int) -> [DatabaseValue] {
    [
      .number(id), .text(snapshot.children.ids[Int(journey.child)].text), .day(journey.start),
      .codes(journey.events), .codes(journey.agencies), .code(journey.role),
      .code(journey.level), .code(journey.light), .code(journey.technology),
      .code(journey.setting), .code(journey.route), .code(journey.referringAgency),
      .code(journey.tier), .code(journey.noSupportReason), .number(journey.isReferral ? 1 : 0),
    ]
  }
}
