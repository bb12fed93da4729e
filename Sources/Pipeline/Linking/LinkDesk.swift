import Foundation
import Linkage
import Records
import Store
import Vocabulary

/// What the last run linked, as reviewers and those who ask for an explanation see it.
struct LinkDesk {
  let settings: Settings
  let memory: LinkageMemory
  let records: PseudonymisedRecords
  let explainer: LinkExplainer
  private let childOfPerson: [Token: ChildID]

  /// Reads the store of a pipeline's last run.
  init(pipeline: String) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: Clock().today)
    guard try Store.lastRun(at: settings.paths.store) != nil else {
      throw LinkDeskError.noRun(pipeline: pipeline)
    }
    memory = try Store.memory(at: settings.paths.store).linkage
    let systems = Dictionary(
      uniqueKeysWithValues: settings.sources.map { ($0.id, $0.system) })
    records = try Store.records(at: settings.paths.store, systems: systems)
    let linkage = NightlyLinkage(
      model: settings.model.model, file: settings.model.hash, settings: settings.linkage)
    guard memory.model == linkage.version else {
      throw LinkDeskError.otherModel(pipeline: pipeline)
    }
    explainer = try LinkExplainer(linkage, records, memory)
    childOfPerson = Dictionary(
      uniqueKeysWithValues: memory.persons.filter(\.isCurrent).map { ($0.key, $0.child) })
  }

  /// Why two units are one child or two; nothing where one of them is none of the last run.
  func explanation(_ left: Token, _ right: Token) -> PairExplanation? {
    explainer.explain(left, right)
  }

  /// The child that a unit is.
  func child(of unit: Token) -> ChildID? {
    childOfPerson[unit]
  }

  /// The units of a child, in order of their keys.
  func units(of child: ChildID) -> [Token] {
    memory.units.map(\.key).filter { childOfPerson[$0] == child }
  }

  /// The place of a row among those of the last run, by its number in the store.
  func row(numbered number: Int) throws -> Int32? {
    let sql = """
      SELECT (SELECT count(*) FROM observation o WHERE o.id < r.id) FROM observation r
      WHERE r.id = \(number)
      """
    return try Store.answers(to: sql, at: settings.paths.store).first?.first?.number
      .map { Int32($0) }
  }

  /// Where a row stands: file and line.
  func place(_ row: Int32) -> String {
    "\(records.files[Int(records.file[Int(row)])]):\(records.line[Int(row)])"
  }

  /// Where a unit's rows stand, a few of them.
  func places(_ unit: PairExplanation.Unit) -> String {
    let shown = unit.rows.prefix(6).map(place)
    let more = unit.rows.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  /// What a unit says, masked: of a birth the month, of ethnicity the group.
  func facts(_ unit: PairExplanation.Unit) -> [String] {
    let births = unit.births.map { String($0.iso.prefix(7)) + "-••" }
    let groups = Set(unit.ethnicities.map(\.group)).sorted { $0.rawValue < $1.rawValue }
    let areas = unit.areas.map { area -> String in
      settings.lists.areas.indices.contains(Int(area)) ? settings.lists.areas[Int(area)].code : "?"
    }
    return [
      births.joined(separator: ", "), unit.sexes.map(\.label).joined(separator: ", "),
      groups.map(\.label).joined(separator: ", "), areas.joined(separator: ", "), places(unit),
    ]
  }

  /// What the lines of `facts` are.
  static let factNames = ["birth", "sex", "ethnic group", "area", "rows"]
}

/// Why links cannot be explained or reviewed.
enum LinkDeskError: Error, Equatable, CustomStringConvertible {
  /// The pipeline has never run.
  case noRun(pipeline: String)
  /// The last run used another model or other settings than the pipeline names now.
  case otherModel(pipeline: String)
  /// What was named is no child, row or place of the last run.
  case unknown(name: String)
  /// A child of whom the last run has no record.
  case noRows(child: String)
  /// A file of decisions cannot be used as it is.
  case badDecisions(path: String, problems: [String])

  /// What is wrong and what to do.
  var description: String {
    switch self {
    case .noRun(let pipeline):
      "the pipeline '\(pipeline)' has no run yet; run it first"
    case .otherModel(let pipeline):
      "the model or the linkage settings of '\(pipeline)' changed since the last run; run it again"
    case .unknown(let name):
      """
      '\(name)' is no child, row or line of the last run; write a child's id, the number of a row \
      in the store's table observation, or FILE:LINE
      """
    case .noRows(let child):
      "of the child '\(child)' the last run has no record: none is sent any more, or it was forgotten"
    case .badDecisions(let path, let problems):
      "'\(path)': nothing was taken over:\n" + problems.map { "  \($0)" }.joined(separator: "\n")
    }
  }
}
