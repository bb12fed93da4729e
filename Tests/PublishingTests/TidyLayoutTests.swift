import Disclosure
import Foundation
import Testing

@testable import Publishing

/// The Department for Education's layout, held against the published rules of its screening program.
@Suite struct TidyLayoutTests {
  private static let place = TidyPlace(
    regionCode: "E12000001", regionName: "North East", oldCode: "841", newCode: "E06000005",
    name: "Darlington")

  private static func release(_ tables: [ReleasedTable]) throws -> Release {
    let settings = PublishingSettings(
      partnership: "sampleshire", name: "Sampleshire", tidyPlace: place)
    return try Release(
      settings: settings,
      description: SampleRelease.description(
        audience: tables.first?.audience ?? .internal), quality: SampleRelease.quality,
      tables: tables)
  }

  private static func files(_ tables: [ReleasedTable]? = nil) throws -> [String: [[String]]] {
    let tables =
      try tables ?? Disclosure(policy: Policy(audience: .internal)).release(SampleDrafts.all)
    let written = TidyLayout(place: place).files(of: try release(tables))
    return Dictionary(
      uniqueKeysWithValues: written.map { ($0.name, CommaSeparatedReader.rows($0.text)) })
  }

  @Test func `a row names its time and place as the service does`() throws {
    let rows = try #require(try Self.files()["dfe/a1_headline.csv"])
    #expect(
      rows[0] == [
        "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
        "region_code", "region_name", "old_la_code", "new_la_code", "la_name", "number",
      ])
    #expect(
      rows[2] == [
        "202425", "Financial year", "Local authority", "E92000001", "England", "E12000001",
        "North East", "841", "E06000005", "Darlington", "132",
      ])
  }

  @Test func `quarters stand in a file of their own`() throws {
    let rows = try #require(try Self.files()["dfe/a1_headline_by_quarter.csv"])
    #expect(
      rows.dropFirst().map { Array($0[0...1]) } == [
        ["202425", "Financial year Q1"], ["202425", "Financial year Q2"],
        ["202425", "Financial year Q3"], ["202425", "Financial year Q4"],
      ])
  }

  @Test func `every file passes the rules of the screening program`() throws {
    let files = try Self.files()
    #expect(files.count > 30)
    for (name, rows) in files where !name.hasSuffix(".meta.csv") {
      let meta = try #require(files[name.replacing(".csv", with: ".meta.csv")])
      Self.check(name, rows, meta)
    }
  }

  private static let identifiers = [
    "Financial year", "Financial year Q1", "Financial year Q2", "Financial year Q3",
    "Financial year Q4", "Academic year",
  ]

  /// The rules that any file of figures must pass, as the program's own words have them.
  private static func check(_ name: String, _ rows: [[String]], _ meta: [[String]]) {
    let header = rows[0]
    #expect(header.allSatisfy { $0.wholeMatch(of: #/[a-z][a-z0-9_]*/#) != nil }, "\(name)")
    #expect(Set(header).count == header.count, "\(name)")
    #expect(Array(header.prefix(10)) == TidyPlace.columns, "\(name)")
    let described = meta.dropFirst()
    #expect(Array(header.dropFirst(10)) == described.map { $0[0] }, "\(name)")
    #expect(Set(described.map { $0[2] }).count == described.count, "\(name): labels twice")
    #expect(described.allSatisfy { $0[0].count <= 50 && $0[2].count <= 80 }, "\(name)")
    for row in rows.dropFirst() {
      #expect(row.count == header.count, "\(name)")
      // Six digits name two years that follow each other.
      let (first, second) = (Int(row[0].prefix(4)) ?? 0, Int(row[0].suffix(2)) ?? -1)
      #expect(row[0].count == 6 && (first + 1) % 100 == second, "\(name): \(row[0])")
      #expect(identifiers.contains(row[1]), "\(name): \(row[1])")
      #expect(!row.contains { $0.isEmpty }, "\(name): a blank")
    }
    let keys = rows.dropFirst().map { row in
      zip(header, row).filter { column, _ in
        !described.contains { $0[0] == column && $0[1] == "Indicator" }
      }.map(\.1)
    }
    #expect(Set(keys).count == keys.count, "\(name): a row twice")
    for line in described { check(line, name, column(line[0], header, rows)) }
  }

  private static func column(_ name: String, _ header: [String], _ rows: [[String]]) -> [String] {
    guard let place = header.firstIndex(of: name) else { return [] }
    return rows.dropFirst().map { $0[place] }
  }

  private static func check(_ line: [String], _ name: String, _ cells: [String]) {
    if line[1] == "Filter" {
      #expect(cells.contains(line[8]), "\(name): no default of \(line[0])")
      #expect(line[3...5].joined().isEmpty, "\(name)")
      #expect(cells.allSatisfy { $0.trimmingCharacters(in: .whitespaces) == $0 }, "\(name)")
      return
    }
    #expect(line[1] == "Indicator", "\(name)")
    #expect(["", "%", "pp", "£", "£m", "numberstring"].contains(line[4]), "\(name)")
    let places = Int(line[5]) ?? -1
    #expect(places >= 0, "\(name)")
    #expect(line[6].isEmpty && line[7].isEmpty, "\(name)")
    for cell in cells where !["z", "c", "x", "low"].contains(cell) {
      #expect(Double(cell) != nil, "\(name): '\(cell)'")
      let decimals = cell.split(separator: ".").dropFirst().first?.count ?? 0
      #expect(decimals == places, "\(name): '\(cell)'")
    }
  }

  @Test func `what is withheld is c, and what has no interval is z`() throws {
    let rows = try #require(
      try Self.files([SampleReleased.suppressed])["dfe/b2_sex.csv"])
    #expect(
      rows.dropFirst().map { $0[10...] }.map(Array.init) == [["Female", "c"], ["Male", "85"]])
  }

  @Test func `a release has the files only where they are asked for`() throws {
    let folder = try SampleRelease.emptyFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let settings = PublishingSettings(
      partnership: "sampleshire", name: "Sampleshire", tidyPlace: Self.place)
    let tables = try Disclosure(policy: Policy(audience: .internal)).release(SampleDrafts.all)
    let publication = try Publishing(settings: settings).publish(
      tables, release: SampleRelease.description(), quality: SampleRelease.quality, into: folder)
    #expect(publication.files.contains { $0.path == "dfe/a1_headline.meta.csv" })
    let plain = try SampleRelease()
    #expect(!plain.publication.files.contains { $0.path.hasPrefix("dfe/") })
  }
}
