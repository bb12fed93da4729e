import Foundation
import Intake
import Linkage

/// Pairs that another engine weighed, in the form of pairs.csv.
struct GivenPairs {
  private struct Name: Hashable {
    let id: String
    let source: String
  }

  private let path: String
  private let input: LinkInput
  private var namesSources = false
  private var places: [Name: UInt32] = [:]
  private var twice: Set<Name> = []

  /// Names the file and the records that it speaks of.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - input: The records.
  init(path: String, input: LinkInput) {
    self.path = path
    self.input = input
  }

  /// Reads the pairs.
  ///
  /// - Returns: The pairs, each once.
  /// - Throws: `GivenPairsError` where a column is missing or a line names no pair of the records.
  mutating func read() throws -> [GivenPair] {
    var columns: [String: Int] = [:]
    var pairs: [GivenPair] = []
    var seen: Set<UInt64> = []
    let reading = try TableFile(path: path).read(
      header: { names in
        try check(names)
        columns = Dictionary(
          names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        index(bySource: columns["source_l"] != nil && columns["source_r"] != nil)
      },
      row: { cells, line in
        let pair = try pair(cells, columns, line: line)
        let key = UInt64(min(pair.left, pair.right)) << 32 | UInt64(max(pair.left, pair.right))
        guard seen.insert(key).inserted else { throw problem(line, "the pair stands twice") }
        pairs.append(pair)
      })
    guard reading.leftOut == 0 else {
      throw GivenPairsError.leftOut(
        path: path, rows: reading.leftOut, lines: reading.linesLeftOut)
    }
    return pairs
  }

  private mutating func index(bySource: Bool) {
    namesSources = bySource
    places.reserveCapacity(input.table.count)
    for record in 0..<input.table.count {
      let name = Name(
        id: String(decoding: input.ids[record], as: UTF8.self),
        source: bySource ? input.sources[Int(input.table.sources[record])] : "")
      if places.updateValue(UInt32(record), forKey: name) != nil { twice.insert(name) }
    }
  }

  private func check(_ names: [String]) throws(GivenPairsError) {
    for name in ["id_l", "id_r"] where !names.contains(name) {
      throw .missingColumn(path: path, column: name)
    }
    guard names.contains("match_weight") || names.contains("match_probability") else {
      throw .missingColumn(path: path, column: "match_weight")
    }
    for name in Self.read where names.count(where: { $0 == name }) > 1 {
      throw .repeatedColumn(path: path, column: name)
    }
  }

  private static let read = [
    "id_l", "id_r", "source_l", "source_r", "match_weight", "match_probability",
    "relative_probability",
  ]

  private func pair(
    _ cells: TableFile.Cells, _ columns: [String: Int], line: Int
  ) throws(GivenPairsError) -> GivenPair {
    func cell(_ name: String) -> String? {
      columns[name].map { String(decoding: CellText.trimmed(cells[$0]), as: UTF8.self) }
    }
    let left = try record(cell("id_l"), cell("source_l"), line)
    let right = try record(cell("id_r"), cell("source_r"), line)
    guard left != right else { throw problem(line, "both sides are one record") }
    guard let weight = weight(cell("match_weight"), cell("match_probability")) else {
      throw problem(line, "the weight or probability is no number that can be one")
    }
    let relative = cell("relative_probability").flatMap { Double($0) } ?? 0
    guard 0...1 ~= relative else { throw problem(line, "'relative_probability' is no probability") }
    return GivenPair(left, right, weight: weight, relative: relative)
  }

  private func record(
    _ id: String?, _ source: String?, _ line: Int
  ) throws(GivenPairsError) -> UInt32 {
    let name = Name(id: id ?? "", source: namesSources ? source ?? "" : "")
    guard let place = places[name] else {
      throw problem(line, "a side names no record of the files given with --in")
    }
    guard !twice.contains(name) else {
      throw problem(line, "a side names several records; add the columns source_l and source_r")
    }
    return place
  }

  // Rounded to a few places, a probability of nearly 1 says less than its weight does.
  private func weight(_ weight: String?, _ probability: String?) -> Double? {
    if let weight { return Double(weight).flatMap { $0.isNaN ? nil : $0 } }
    guard let chance = probability.flatMap({ Double($0) }), 0...1 ~= chance else { return nil }
    return log2(chance / (1 - chance))
  }

  private func problem(_ line: Int, _ words: String) -> GivenPairsError {
    .badRow(path: path, line: line, problem: words)
  }
}
