/// The journeys of children and the milestones they reached.
extension StoreSchema {
  var journey: TableSchema {
    TableSchema(
      name: "journey", description: "Episodes: the events and referrals that concern one episode.",
      columns: [.number("id", "number of the journey")] + journeyFacts + [
        .flag("is_referral", "whether a referral for harmful sexual behaviour was received")
      ],
      indexed: ["child_id"])
  }

  static let journeyObservation = TableSchema(
    name: "journey_observation",
    description: "The rows that make each journey.",
    columns: [
      .reference("journey", to: "journey", "id", "journey"),
      .reference("observation", to: "observation", "id", "row that is part of it"),
    ],
    rules: ["PRIMARY KEY (\"journey\", \"observation\")"], isOrderedByKey: true)

  static let milestone = TableSchema(
    name: "milestone",
    description: "The day each milestone of a journey was first reached.",
    columns: [
      .reference("journey", to: "journey", "id", "journey"),
      .code("kind", CodeLists.milestone, "milestone", required: true),
      .day("day", "day it was first reached", required: true),
    ],
    rules: ["PRIMARY KEY (\"journey\", \"kind\")"], isOrderedByKey: true)

  var referral: ViewSchema {
    let names = journeyFacts.map { "j.\"\($0.name)\"" }.joined(separator: ", ")
    return ViewSchema(
      name: "referral",
      description: "Journeys for which a referral for harmful sexual behaviour was received.",
      columns: [.reference("journey", to: "journey", "id", "journey")] + journeyFacts + [
        .day("received", "day the referral was received")
      ],
      selection: """
        SELECT j."id" AS "journey", \(names), m."day" AS "received"
        FROM "journey" AS j
        LEFT JOIN "milestone" AS m ON m."journey" = j."id" AND m."kind" = 'referral_received'
        WHERE j."is_referral" = 1
        """)
  }

  private var journeyFacts: [ColumnSchema] {
    [
      .reference("child_id", to: "child", "id", type: "TEXT", "child it concerns"),
      .day("start", "first event or referral", required: true),
      .codes("events", CodeLists.event, "kinds of event that started or joined it"),
      .codes("agencies", CodeLists.agency, "agencies that know of it"),
      .code("role", CodeLists.role, "roles recorded, joined", required: true),
      .code("level", CodeLists.level, "highest behaviour level recorded"),
      .code("light", CodeLists.light, "most serious traffic light recorded"),
      .code(
        "technology", CodeLists.technology, "whether the behaviour used technology",
        required: true),
      .code("setting", CodeLists.setting, "where the child lived at the referral", required: true),
      .code("route", CodeLists.route, "route by which the concern was handled"),
      .code("referring_agency", CodeLists.agency, "agency that referred"),
      .code("tier", CodeLists.tier, "highest service tier of support that started"),
      .code("no_support_reason", CodeLists.noSupport, "why no support was given"),
    ]
  }
}
