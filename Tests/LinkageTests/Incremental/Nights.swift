import Foundation

@testable import Linkage

/// Invented children who come, change and go, night by night, and what a link remembers of them.
struct Nights {
  /// The columns of the model.
  static let columns = ["forename", "surname", "dob", "sex", "upn"]

  let linkage: RememberedLinkage
  let model: LinkageModel
  private(set) var known: KnownRecords
  private(set) var last: LinkedNight
  private var random: SeededGenerator
  private var number = 0

  /// A record: its name, its source and what it says.
  struct Record: Equatable {
    var name: String
    var source: String
    var cells: [String]
  }

  /// The first night.
  init(seed: UInt64, type: String, largest: Int, children: Int) throws {
    model = try LinkageModel(file: Self.model(type: type, largest: largest))
    linkage = try RememberedLinkage(model: model, threshold: 0.5)
    random = SeededGenerator(seed: seed)
    var records: [Record] = []
    for _ in 0..<children { records += Self.child(&random, &number) }
    let (table, names, sources) = Self.table(records)
    last = try linkage.begin(table, names: names, sourceNames: sources, keeping: 0.01)
    known = last.records
  }

  /// A night of new, changed and withdrawn records; whose first names are few, so that blocks cross the
  /// largest size in both directions.
  mutating func night(new: Int, changed: Int, withdrawn: Int) throws {
    let before = records
    var sent: [Record] = []
    for _ in 0..<new { sent += Self.child(&random, &number) }
    for _ in 0..<changed {
      var record = before[random.below(before.count)]
      let place = random.below(Self.columns.count)
      record.cells[place] =
        random.chance(0.2) ? "" : before[random.below(before.count)].cells[place]
      if !sent.contains(where: { $0.name == record.name }) { sent.append(record) }
    }
    let gone = (0..<withdrawn).map { _ in before[random.below(before.count)] }
    try take(sent, gone)
  }

  /// A night of some records.
  mutating func take(_ sent: [Record], _ gone: [Record] = []) throws {
    last = try linkage.night(known, Self.arrivals(sent, gone), keeping: 0.01)
    known = last.records
  }

  /// All that is known, compared again.
  func anew(
    _ sent: [Record] = [], _ gone: [Record] = [], of records: KnownRecords? = nil
  ) throws -> LinkedNight {
    try linkage.anew(
      records ?? known, Self.arrivals(sent, gone), isOtherModel: false, keeping: 0.01)
  }

  /// What is known, as records.
  var records: [Record] {
    (0..<known.count).map { place in
      Record(
        name: Self.text(known.names, place),
        source: known.sourceNames[Int(known.sources[place])],
        cells: known.columns.map { column in
          guard case .text(let pool) = column.values, column.codes[place] > 0 else { return "" }
          return Self.text(pool, Int(column.codes[place]) - 1)
        })
    }
  }

  /// The same columns and sources from texts alone.
  static func table(_ records: [Record]) -> (ComparisonTable, BytePool, [String]) {
    let sources = Array(Set(records.map(\.source))).sorted()
    var names = BytePool()
    for record in records { names.append(Array(record.name.utf8)) }
    let table = TextTable.rows(
      columns, records.map(\.cells),
      sources: records.map { record in UInt16(sources.firstIndex(of: record.source) ?? 0) })
    return (table, names, sources)
  }

  private static func arrivals(_ sent: [Record], _ gone: [Record]) -> Arrivals {
    let (table, names, sources) = Self.table(sent)
    var withdrawn = BytePool()
    for record in gone { withdrawn.append(Array(record.name.utf8)) }
    return Arrivals(
      table, names: names, sourceNames: sources, withdrawn: withdrawn,
      withdrawnSources: gone.map(\.source))
  }

  static func text(_ pool: BytePool, _ place: Int) -> String {
    String(decoding: pool[place], as: UTF8.self)
  }

  // One to four records of a child, with slips.
  private static func child(_ random: inout SeededGenerator, _ number: inout Int) -> [Record] {
    let forenames = ["ann", "ben", "cat", "dan", "eva", "fay", "gus", "anna", "benn", "jo"]
    let surname = random.chance(0.3) ? "lee" : "s\(random.below(40))"
    let child = [
      forenames[random.below(10)], random.chance(0.1) ? forenames[random.below(10)] : surname,
      "20\(10 + random.below(4))-0\(1 + random.below(9))-1\(random.below(3))",
      ["m", "f"][random.below(2)], random.chance(0.5) ? "u\(random.below(5000))" : "",
    ]
    return (0..<1 + random.below(4)).map { copy in
      number += 1
      var cells = child
      if random.chance(0.2) { cells[random.below(5)] = "" }
      if random.chance(0.1) { cells.swapAt(0, 1) }
      if random.chance(0.1) { cells[0] += "x" }
      return Record(name: "r\(number)", source: ["a", "b", "c"][copy % 3], cells: cells)
    }
  }

  private static func model(type: String, largest: Int) -> Data {
    func comparison(_ column: String, _ m: Double, _ u: Double, _ terms: String) -> String {
      """
      {"output_column_name": "\(column)", "kinship": "own", "comparison_levels": [
       {"sql_condition": "\(column)_l IS NULL OR \(column)_r IS NULL", "is_null_level": true},
       {"sql_condition": "\(column)_l = \(column)_r", "label_for_charts": "exact",
        "m_probability": \(m), "u_probability": \(u)\(terms)},
       {"sql_condition": "levenshtein(\(column)_l, \(column)_r) <= 1",
        "m_probability": 0.05, "u_probability": 0.05},
       {"sql_condition": "ELSE", "m_probability": \(0.95 - m), "u_probability": \(0.95 - u)}]}
      """
    }
    let terms = """
      , "tf_adjustment_column": "forename", "tf_given_columns": ["sex"]
      """
    let comparisons = [
      comparison("forename", 0.8, 0.1, terms),
      comparison("surname", 0.8, 0.03, ", \"tf_adjustment_column\": \"surname\""),
      comparison("dob", 0.9, 0.01, ""), comparison("sex", 0.9, 0.5, ""),
      comparison("upn", 0.9, 0.001, ""),
    ]
    let rules = [
      "l.upn = r.upn", "l.surname = r.surname AND l.sex = r.sex",
      "l.dob = r.dob AND substr(l.forename,1,1) = substr(r.forename,1,1)",
      "l.forename = r.surname AND l.surname = r.forename",
    ].map { "{\"blocking_rule\": \"\($0)\"}" }
    return Data(
      """
      {"format": "continuum linkage model 1", "link_type": "\(type)", "unique_id_column_name": "id",
       "probability_two_random_records_match": 0.003, "largest_block": \(largest),
       "blocking_rules_to_generate_predictions": [\(rules.joined(separator: ","))],
       "comparisons": [\(comparisons.joined(separator: ","))]}
      """.utf8)
  }
}
