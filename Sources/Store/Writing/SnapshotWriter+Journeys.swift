import GRDB
import Records
import Vocabulary

/// The journeys of children and the milestones they reached.
extension SnapshotWriter {
  func writeJourneys(_ db: Database) throws {
    let insertion = try Insertion(db, into: schema.journey)
    let rows = try Insertion(db, into: StoreSchema.journeyObservation)
    let milestones = try Insertion(db, into: StoreSchema.milestone)
    for (id, journey) in snapshot.journeys.enumerated() {
      try insertion.insert(values(journey, id: id))
      for row in journey.rows { try rows.insert([.number(id), .number(row)]) }
      for milestone in Milestone.allCases {
        guard let day = journey.milestones[milestone] else { continue }
        try milestones.insert([.number(id), .code(milestone), .day(day)])
      }
    }
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
