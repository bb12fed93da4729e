import Foundation
import Testing
import Yams
import Vocabulary

@testable import Publishing

@Suite struct PublicationTests {
  @Test func `the same tables in any order give the same bytes`() throws {
    let one = try SampleRelease()
    let other = try SampleRelease(SampleDrafts.all.reversed())
    #expect(one.publication.files.count == 67)
    #expect(one.publication.files == other.publication.files)
  }

  @Test func `the time of the run stands in the database and nowhere else`() throws {
    let one = try SampleRelease()
    let other = try SampleRelease(builtAtUTC: "2025-10-02T02:15:11Z")
    let changed = zip(one.publication.files, other.publication.files)
      .filter { $0 != $1 }.map { $0.0.path }
    #expect(changed == ["SHA256SUMS", "sampleshire-2025-10-01.sqlite"])
  }

  @Test func `SHA256SUMS has the hash of every other file`() throws {
    let release = try SampleRelease()
    let lines = try release.text("SHA256SUMS").split(separator: "\n").map(String.init)
    #expect(lines.count == release.publication.files.count - 1)
    for line in lines {
      let parts = line.components(separatedBy: "  ")
      #expect(parts[0] == ContentHash(of: try release.bytes(parts[1])).hexadecimal)
    }
  }

  @Test func `latest.txt names the database`() throws {
    let release = try SampleRelease()
    #expect(try release.text("latest.txt") == "sampleshire-2025-10-01.sqlite\n")
    #expect(release.publication.database == "sampleshire-2025-10-01.sqlite")
  }

  @Test func `the CSV of all values says what the database says`() throws {
    let release = try SampleRelease()
    let database = try PublishedDatabase(release)
    let rows = try database.rows(
      """
      SELECT id, table_id, CAST(count AS TEXT), value, status, note FROM indicator_value ORDER BY id
      """)
    let file = CommaSeparatedReader.rows(try release.text("csv/indicator_value.csv"))
    #expect(file.count == rows.count + 1)
    #expect(release.publication.values == rows.count)
    for (cells, row) in zip(file.dropFirst(), rows) {
      #expect(
        [cells[0], cells[2], cells[11], cells[18], cells[20]]
          == [row[0], row[1], row[2] ?? "", row[4], row[5]])
      #expect(Double(cells[15]) == row[3].flatMap(Double.init))
    }
  }

  @Test func `the data package lists every CSV file with its header`() throws {
    let release = try SampleRelease()
    let json = try JSONSerialization.jsonObject(with: Data(try release.bytes("datapackage.json")))
    let resources = (json as? [String: Any])?["resources"] as? [[String: Any]] ?? []
    let csv = release.publication.files.map(\.path).filter { $0.hasSuffix(".csv") }
    #expect(resources.compactMap { $0["path"] as? String }.sorted() == csv)
    for resource in resources {
      let schema = resource["schema"] as? [String: Any]
      let names = (schema?["fields"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
      let path = try #require(resource["path"] as? String)
      #expect(names == CommaSeparatedReader.rows(try release.text(path)).first)
    }
  }

  @Test func `what Datasette reads describes every table of the database`() throws {
    let release = try SampleRelease()
    let yaml = try Yams.load(yaml: try release.text("metadata.yaml"))
    let databases = (yaml as? [String: Any])?["databases"] as? [String: Any]
    let database = databases?["sampleshire-2025-10-01"] as? [String: Any]
    let tables = database?["tables"] as? [String: Any] ?? [:]
    let named = try PublishedDatabase(release).rows(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1")
    #expect(tables.keys.sorted() == named.map { $0[0] })
    let values = tables["indicator_value"] as? [String: Any]
    #expect(
      values?["facets"] as? [String] == ["indicator_id", "period_kind", "measure", "status"])
    #expect((tables["category"] as? [String: Any])?["label_column"] as? String == "label")
    let columns = values?["columns"] as? [String: String]
    #expect(
      columns?["count"]
        == "The protected count behind the value; for days and for within_limit the children who reached the milestone, for within_limit by the limit. Unit: number."
    )
  }

  @Test func `files are read-only for owner and group`() throws {
    let release = try SampleRelease()
    for file in release.publication.files {
      let path = release.path + "/" + file.path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o440, "\(file.path)")
    }
  }

  @Test func `settings need only the partnership and its name`() throws {
    let json = #"{"partnership": "sampleshire", "name": "Sampleshire"}"#
    let settings = try JSONDecoder().decode(PublishingSettings.self, from: Data(json.utf8))
    #expect(settings == PublishingSettings(partnership: "sampleshire", name: "Sampleshire"))
    #expect(settings.handling == "OFFICIAL-SENSITIVE")
    #expect(!settings.inventedData)
  }
}
