import Foundation
import Linkage

@testable import Pipeline

/// A folder in which `continuum link` remembers from night to night.
struct RememberedLink {
  static let model = #"""
    {"format": "continuum linkage model 1", "link_type": "dedupe_only",
     "unique_id_column_name": "id", "probability_two_random_records_match": 0.1,
     "blocking_rules_to_generate_predictions": [
      {"blocking_rule": "l.name = r.name"}, {"blocking_rule": "l.born = r.born"}],
     "comparisons": [
      {"output_column_name": "name", "comparison_levels": [
       {"sql_condition": "name_l IS NULL OR name_r IS NULL", "is_null_level": true},
       {"sql_condition": "name_l = name_r", "m_probability": 0.9, "u_probability": 0.1,
        "tf_adjustment_column": "name", "tf_given_columns": ["sex"]},
       {"sql_condition": "ELSE", "m_probability": 0.1, "u_probability": 0.9}]},
      {"output_column_name": "born", "comparison_levels": [
       {"sql_condition": "born_l IS NULL OR born_r IS NULL", "is_null_level": true},
       {"sql_condition": "born_l = born_r", "m_probability": 0.8, "u_probability": 0.1},
       {"sql_condition": "ELSE", "m_probability": 0.2, "u_probability": 0.9}]}]}
    """#
  static let first = "id,name,born,sex\n1,lee,2010,m\n2,lee,2010,m\n3,kay,2011,f\n4,tim,2012,m\n"

  let folder: TemporaryFolder

  init(model: String = Self.model) throws {
    folder = try TemporaryFolder()
    try folder.write(model, to: "model.json")
  }

  var memory: String {
    "\(folder.path)/memory"
  }

  /// What the memory's file holds.
  var bytes: Data {
    FileManager.default.contents(atPath: memory) ?? Data()
  }

  /// Links some rows.
  @discardableResult
  func link(
    _ rows: String?, withdrawn: String? = nil, anew: Bool = false, model: String = "model.json",
    out: String = "out", threshold: Double = 0.5, trains: Bool = false, file: String = "night.csv"
  ) throws -> Outcome {
    if let rows { try folder.write(rows, to: file) }
    if let withdrawn { try folder.write(withdrawn, to: "gone.csv") }
    return try FileLinker(
      model: "\(folder.path)/\(model)", inputs: rows == nil ? [] : ["\(folder.path)/\(file)"],
      folder: "\(folder.path)/\(out)", trains: trains, threshold: threshold, keeping: 0.01,
      memory: LinkMemoryOptions(
        path: memory, withdrawn: withdrawn == nil ? nil : "\(folder.path)/gone.csv", isAnew: anew)
    ).link()
  }

  /// Why some rows cannot be linked.
  func failure(_ link: (RememberedLink) throws -> Outcome) -> Failure? {
    do {
      _ = try link(self)
      return nil
    } catch {
      return Failure(error)
    }
  }

  /// The lines of a file of the result.
  func lines(_ name: String, out: String = "out") throws -> [Substring] {
    try folder.text("\(out)/\(name)").split(separator: "\n")
  }
}
