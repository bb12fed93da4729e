import Testing

@testable import Synthesis

struct NamedRecordsTests {
  private static let rows = lines(count: 6_000, seed: 3).dropFirst().map {
    $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  private static func lines(count: Int, seed: UInt64) -> [Substring] {
    var bytes: [UInt8] = []
    NamedRecords(count: count, seed: seed).forEachPiece { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  private static let column = Dictionary(
    uniqueKeysWithValues: [
      "record_id", "agency", "forename", "surname", "dob", "sex", "ethnicity", "postcode", "upn",
      "child", "household",
    ].enumerated().map { ($1, $0) })

  private static func cell(_ name: String, of row: [String]) -> String {
    row[column[name] ?? 0]
  }

  /// How often both of two records of one child that have a value agree on it.
  private func agreement(_ name: String) -> Double {
    var (same, all) = (0.0, 0.0)
    for records in Dictionary(grouping: Self.rows, by: { Self.cell("child", of: $0) }).values {
      for (place, one) in records.enumerated() {
        for other in records[(place + 1)...] {
          let values = [Self.cell(name, of: one), Self.cell(name, of: other)]
          guard !values.contains("") else { continue }
          all += 1
          same += values[0] == values[1] ? 1 : 0
        }
      }
    }
    return same / all
  }

  @Test func `the same seed gives the same bytes, another seed others`() {
    #expect(Self.lines(count: 300, seed: 9) == Self.lines(count: 300, seed: 9))
    #expect(Self.lines(count: 300, seed: 9) != Self.lines(count: 300, seed: 10))
    #expect(Self.lines(count: 1, seed: 9).count == 2)
  }

  // Of two records, each right with the chance that its agency leaves: about (1 - error)^2.
  @Test(arguments: [
    ("forename", 0.92...0.96), ("surname", 0.80...0.88), ("dob", 0.92...0.965),
    ("postcode", 0.74...0.80),
  ])
  func `records of one child often differ`(
    name: String, share: ClosedRange<Double>
  ) {
    #expect(share.contains(agreement(name)))
  }

  @Test func `about 3 in 100 children are twins of one household and birth`() {
    var births: [String: Set<String>] = [:]
    for row in Self.rows {
      births["\(Self.cell("household", of: row)) \(Self.cell("dob", of: row))", default: []]
        .insert(Self.cell("child", of: row))
    }
    let twins = Set(births.values.filter { $0.count > 1 }.flatMap { $0 })
    let children = Set(Self.rows.map { Self.cell("child", of: $0) })
    #expect((0.015...0.05).contains(Double(twins.count) / Double(children.count)))
  }

  @Test func `placeholders, missing numbers and temporary numbers are there`() {
    let births = Self.rows.map { Self.cell("dob", of: $0) }
    #expect(births.count { $0.hasSuffix("-01-01") } > births.count / 365 * 2)
    #expect(births.count { $0.hasSuffix("-07-01") } > births.count / 365)
    let numbers = Self.rows.map { Self.cell("upn", of: $0) }
    #expect((0.4...0.62).contains(Double(numbers.count { $0 != "" }) / Double(numbers.count)))
    #expect(numbers.contains { $0.last?.isLetter == true })
    #expect(
      Self.rows.allSatisfy {
        Self.cell("agency", of: $0) != "police" || Self.cell("upn", of: $0).isEmpty
      })
  }
}
