import Statistics
import Testing

/// A group of the survival reference data.
struct SurvivalGroup: Hashable {
  let dataset: String
  let group: String

  static func of(_ row: VectorRow) throws -> SurvivalGroup {
    SurvivalGroup(dataset: try row.text("dataset"), group: try row.text("group"))
  }

  /// Rows of expected values by group, where the data of the group are at hand.
  static func rows(_ name: String) throws -> [(followUps: [FollowUp], rows: [VectorRow])] {
    let rows = try Dictionary(grouping: Vectors.rows(name), by: SurvivalGroup.of)
    let groups: [(followUps: [FollowUp], rows: [VectorRow])] = try rows.compactMap { group, rows in
      let followUps = try group.followUps()
      return followUps.isEmpty ? nil : (followUps, rows)
    }
    try #require(!groups.isEmpty, "no data for '\(name)'")
    return groups
  }

  /// The follow-ups of the group; none where its data set is not at hand.
  func followUps() throws -> [FollowUp] {
    if ["lung", "aml", "waltons", "drift"].contains(dataset) {
      return try Vectors.input("survival/in_\(dataset)")
        .filter { row in try group == "all" || row.text("group") == group }
        .map(Self.followUp)
    }
    return try Vectors.input("survival/in_edge")
      .filter { row in try row.text("case") == dataset }
      .map(Self.followUp)
  }

  /// The follow-ups of the drift set with both causes.
  static func drift(_ group: String = "all") throws -> [FollowUp] {
    try Vectors.input("survival/in_drift")
      .filter { row in try group == "all" || row.text("group") == group }
      .map { row in
        let cause = try row.count("cause")
        return FollowUp(
          time: try row.value("time"), outcome: cause == 0 ? .censored : .event(cause: cause))
      }
  }

  private static func followUp(_ row: VectorRow) throws -> FollowUp {
    let event = try row.count("event") == 1
    return FollowUp(
      time: try row.value("time"), outcome: event ? .event(cause: 1) : .censored)
  }
}
