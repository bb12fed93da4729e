import Foundation
import Testing
import Vocabulary

@testable import Intake

/// The public sample exports that stand beside the project on a developer's machine.
struct SharedFilesTests {
  private static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["CONTINUUM_SHARED"]
    if let environment { return URL(fileURLWithPath: environment).appendingPathComponent("data") }
    var place = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while place.path != "/" {
      place.deleteLastPathComponent()
      let manifest = place.appendingPathComponent("Package.swift").path
      guard FileManager.default.fileExists(atPath: manifest) else { continue }
      return place.deletingLastPathComponent().appendingPathComponent("shared/data")
    }
    return nil
  }()

  static let isThere = folder.map { FileManager.default.fileExists(atPath: $0.path) } ?? false

  private static func path(_ name: String) throws -> String {
    try #require(folder).appendingPathComponent(name).path
  }

  private static func files(_ suffix: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: try #require(folder).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  @Test(
    .enabled(if: isThere, "the shared sample exports are not on this machine"),
    arguments: [
      // Rows as Python's csv module counts them.
      ("school_census/2024_autumn_pupilonroll.csv", 9_088, 64),
      ("school_census/2024_autumn_termlyexclusionsonroll.csv", 10_373, 12),
      ("school_census/2025_spring_pupilonroll.csv", 9_498, 44),
      ("school_census/2025_spring_senneeds.csv", 16_954, 7),
      ("school_census/2025_spring_termlyexclusionsonroll.csv", 10_064, 12),
      ("linkage/children_10k.csv", 10_000, 10), ("linkage/fake_1000.csv", 1_000, 7),
      ("ssda903/be903_header.csv", 2_675, 7), ("annex_a/List_8.csv", 5, 34),
      ("benchmarks_dfe/ons-ethnic-population-la.csv", 3_500, 5),
      ("ethnicity_crosswalk/classification_definitions.csv", 497, 8),
    ])
  func `sample tables have their rows and columns`(
    _ name: String, _ rows: Int, _ columns: Int
  ) throws {
    let found = try seen(in: try Self.path(name), CSVReader()).seen
    #expect(found.compactMap(\.problem).isEmpty)
    let cells = found.compactMap(\.cells)
    #expect(cells.count == rows)
    #expect(cells.allSatisfy { $0.count == columns })
  }

  @Test(.enabled(if: isThere, "the shared sample exports are not on this machine"))
  func `every sample table has as many rows as it has line ends outside of quotes`() throws {
    let names = try Self.files(".csv")
    #expect(names.count >= 29)
    for name in names {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: try Self.path(name))))
      let (found, hash) = try seen(in: try Self.path(name), CSVReader(chunk: 1_000))
      #expect(found.count - 1 == Self.rows(bytes) - 1, "\(name)")
      #expect(found.compactMap(\.problem).isEmpty, "\(name)")
      #expect(hash == ContentHash(of: bytes), "\(name)")
    }
  }

  // Quotes are balanced in these files, so an even count of them before a line end ends a row.
  private static func rows(_ bytes: [UInt8]) -> Int {
    var rows = 0
    var quotes = 0
    for byte in bytes {
      if byte == 34 { quotes += 1 }
      if byte == 10 && quotes.isMultiple(of: 2) { rows += 1 }
    }
    return bytes.last == 10 ? rows : rows + 1
  }

  @Test(
    .enabled(if: isThere, "the shared sample exports are not on this machine"),
    arguments: [
      ("cin_census/fake_CIN_data.xml", 332, 402), ("cin_census/CIN2rows.xml", 1, 1),
      ("cin_census/CIN_Census_2021.xml", 1, 1),
      ("cin_census/CIN_Census_2021_no_assessment_factors.xml", 1, 1),
      ("cin_census/CIN_Census_2024.xml", 2, 2), ("cin_census/CIN_header_issues_100.xml", 1, 1),
    ])
  func `sample returns have their children and episodes`(
    _ name: String, _ children: Int, _ episodes: Int
  ) throws {
    let reader = XMLReader(tables: [
      XMLTable(
        path: "Message/Children/Child",
        columns: ["ChildIdentifiers/LAchildID", "/Message/Header/CollectionDetails/Year"]),
      XMLTable(
        path: "Message/Children/Child/CINdetails",
        columns: ["/Message/Children/Child/ChildIdentifiers/LAchildID", "CINreferralDate"]),
    ])
    let found = try seen(in: try Self.path(name), reader).seen
    #expect(found.compactMap(\.problem).filter { $0.losesRow || $0.endsFile }.isEmpty)
    var counts = [0, 0]
    for case .row(let table, _, let cells) in found {
      counts[table] += 1
      #expect(cells.allSatisfy { !$0.isEmpty })
    }
    #expect(counts == [children, episodes])
  }

  @Test(.enabled(if: isThere, "the shared sample exports are not on this machine"))
  func `the stray text of the public samples is noted`() throws {
    let reader = XMLReader(tables: [
      XMLTable(path: "Message/Children/Child", columns: ["ChildIdentifiers/UPNunknown"])
    ])
    let stray = try Self.files(".xml").flatMap { name in
      try seen(in: try Self.path(name), reader).seen.compactMap(\.problem)
    }
    #expect(!stray.isEmpty)
    #expect(stray.allSatisfy { $0.kind == .strayText && !$0.losesRow && !$0.endsFile })
  }

  @Test(.enabled(if: isThere, "the shared sample exports are not on this machine"))
  func `every sample schema is read to its end`() throws {
    let reader = XMLReader(tables: [XMLTable(path: "schema", columns: [])])
    for name in try Self.files(".xsd") {
      let found = try seen(in: try Self.path(name), reader).seen
      #expect(found.compactMap(\.problem).filter(\.endsFile).isEmpty, "\(name)")
      #expect(found.compactMap(\.cells).count == 1, "\(name)")
    }
  }
}
