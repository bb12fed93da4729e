import Records
import Vocabulary

/// All lists whose codes the store holds: the program's own and the partnership's.
struct CodeLists {
  let areas: CodeList
  let categories: CodeList
  let tools: CodeList
  let providers: CodeList

  static let agency = CodeList("agency", Agency.entries)
  static let kind = CodeList("record_kind", RecordKind.entries, isSent: false)
  static let event = CodeList("event_kind", EventKind.entries, isSent: false)
  static let milestone = CodeList("milestone", Milestone.entries, isSent: false)
  static let sex = CodeList("recorded_sex", RecordedSex.entries)
  static let ethnicity = CodeList("ethnicity", Ethnicity.entries)
  static let ethnicGroup = CodeList("ethnic_group", EthnicGroup.entries)
  static let senProvision = CodeList("sen_provision", SENProvision.entries)
  static let yesNo = CodeList("yes_no", [CodeEntry("no", "no"), CodeEntry("yes", "yes")])
  static let setting = CodeList("setting", Setting.entries)
  static let role = CodeList("role", Role.entries)
  static let level = CodeList("behaviour_level", BehaviourLevel.entries)
  static let light = CodeList("traffic_light", TrafficLight.entries)
  static let technology = CodeList("technology_assisted", TechnologyAssisted.entries)
  static let route = CodeList("route", Route.entries)
  static let offence = CodeList("sexual_offence", SexualOffence.entries)
  static let decision = CodeList("decision", Decision.entries)
  static let tier = CodeList("service_tier", ServiceTier.entries)
  static let noSupport = CodeList("no_support_reason", NoSupportReason.entries)
  static let disability = CodeList("disability", Disability.entries, isSent: false)
  static let senType = CodeList("sen_type", SENType.entries, isSent: false)
  static let exclusion = CodeList("exclusion_reason", ExclusionReason.entries, isSent: false)
  static let factor = CodeList("assessment_factor", AssessmentFactor.entries, isSent: false)
  static let need = CodeList("need", Need.entries, isSent: false)
  static let answer = CodeList(
    "answer",
    [
      CodeEntry("yes", "a source that could tell says yes"),
      CodeEntry("no", "a source that could tell says no"),
      CodeEntry("unknown", "no source that could tell"),
    ], isSent: false)
  static let quarantineState = CodeList(
    "quarantine_state",
    [
      CodeEntry("waiting", "set aside still; read anew with every run"),
      CodeEntry("settled", "used since, or no longer part of what the sender says"),
      CodeEntry("expired", "never read within the time that rows wait"),
    ], isSent: false)
  static let rowChange = CodeList(
    "row_change",
    [
      CodeEntry("same", "the run before had used the same row"),
      CodeEntry("came", "the run before had no row of that kind with those references"),
      CodeEntry("corrected", "the run before had one with those references that said other things"),
      CodeEntry("removed", "the run before had it, and no row with those references is left"),
    ], isSent: false)
  static let pairOutcome = CodeList(
    "pair_outcome",
    [
      CodeEntry("joined", "both are one child"),
      CodeEntry("contradicted", "weighs for one child, but a contradiction keeps them apart"),
      CodeEntry("outweighed", "weighs for one child, but others of its cluster weigh more"),
      CodeEntry("reviewed", "a reviewer decided that they are two children"),
      CodeEntry("below", "does not weigh enough"),
    ], isSent: false)
  static let childEvent = CodeList(
    "child_event",
    [
      CodeEntry("merged", "two children turned out to be one; the older id stays"),
      CodeEntry("split", "one child turned out to be two; the new id is the smaller part's"),
      CodeEntry("restored", "a merged child stands by itself again, under the id it had"),
      CodeEntry(
        "moved", "records became another child's and both go on, or a merged id leads to another"),
      CodeEntry("retired", "no record of the child is sent any more"),
      CodeEntry("returned", "records of a retired child are sent again"),
    ], isSent: false)
  static let verdict = CodeList(
    "verdict",
    [
      CodeEntry("match", "both are one child"), CodeEntry("no_match", "they are two children"),
      CodeEntry("unsure", "it cannot be told; the model decides"),
    ], isSent: false)
  static let severity = CodeList(
    "severity",
    [
      CodeEntry("error", "the row or file is not used"),
      CodeEntry("query", "the row is used; the sender should check it"),
      CodeEntry("note", "worth knowing"),
    ], isSent: false)

  /// The lists by name alone, without the partnership's own entries.
  init() {
    areas = CodeList("area", [])
    categories = CodeList("concern_category", [])
    tools = CodeList("assessment_tool", [])
    providers = CodeList("provider", [])
  }

  init(_ snapshot: StoreSnapshot) {
    areas = CodeList("area", snapshot.areas)
    categories = CodeList("concern_category", snapshot.categories)
    tools = CodeList("assessment_tool", snapshot.tools)
    providers = CodeList("provider", snapshot.providers)
  }

  /// Every list, in the order in which they are stored.
  var all: [CodeList] {
    [
      Self.agency, Self.kind, Self.event, Self.milestone, Self.sex, Self.ethnicity,
      Self.ethnicGroup, Self.senProvision, Self.yesNo, Self.setting, Self.role, Self.level,
      Self.light, Self.technology, Self.route, Self.offence, Self.decision, Self.tier,
      Self.noSupport, Self.disability, Self.senType, Self.exclusion, Self.factor, Self.need,
      Self.answer, Self.severity, Self.quarantineState, Self.rowChange,
      Self.pairOutcome, Self.childEvent, Self.verdict, areas, categories, tools,
      providers,
    ]
  }
}
