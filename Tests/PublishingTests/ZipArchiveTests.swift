import Foundation
import Testing

@testable import Publishing

/// The archive of a release's CSV files.
@Suite struct ZipArchiveTests {
  @Test func `the check is that of the published test value`() {
    // ISO 3309: the check of the nine digits is CBF43926.
    #expect(CyclicRedundancy.check(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CyclicRedundancy.check(of: []) == 0)
  }

  @Test func `an archive of one file is laid out as the format says`() {
    var archive = ZipArchive()
    archive.add(Array("123456789".utf8), as: "a.csv")
    let bytes = archive.bytes
    // 30 + 5 + 9 for the file, 46 + 5 for the directory, 22 for its end.
    #expect(bytes.count == 44 + 51 + 22)
    #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
    #expect(Array(bytes[14..<18]) == [0x26, 0x39, 0xF4, 0xCB])
    #expect(Array(bytes[44..<48]) == [0x50, 0x4B, 1, 2])
    #expect(Array(bytes[95..<99]) == [0x50, 0x4B, 5, 6])
    #expect(String(decoding: bytes[30..<44], as: UTF8.self) == "a.csv123456789")
  }

  @Test func `an archive of nothing is an archive`() {
    #expect(ZipArchive().bytes.count == 22)
  }

  @Test func `the release's archive holds every CSV file and both descriptions`() throws {
    let release = try SampleRelease()
    let name = "sampleshire-2025-10-01-csv.zip"
    let bytes = try release.bytes(name)
    let files = release.publication.files.map(\.path).filter { $0.hasSuffix(".csv") }
    #expect(!files.isEmpty)
    for file in files + ["datapackage.json", "csv-metadata.json"] {
      // Stored, not packed: the bytes of each file stand in the archive behind its name.
      let content = Array(file.utf8) + (try release.bytes(file))
      #expect(Data(bytes).range(of: Data(content)) != nil, "\(file)")
    }
    #expect(try release.text("downloads.html").contains("href=\"\(name)\""))
  }

  @Test func `the archive and both descriptions bear the handling marking`() throws {
    let release = try SampleRelease()
    let archive = Data(try release.bytes("sampleshire-2025-10-01-csv.zip"))
    #expect(archive.range(of: Data("README.txtOFFICIAL-SENSITIVE\r\n".utf8)) != nil)
    for name in ["datapackage.json", "csv-metadata.json"] {
      #expect(try release.text(name).contains("\"OFFICIAL-SENSITIVE. "))
    }
  }

  @Test func `every table of the database is a CSV file, but for that of the build`() throws {
    let release = try SampleRelease()
    let tables = try PublishedDatabase(release).rows(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        AND name NOT LIKE 'wide_%' AND name <> 'release'
      """
    ).compactMap { $0[0] }.map { "csv/\($0).csv" }
    let files = Set(release.publication.files.map(\.path))
    #expect(tables.count > 15)
    #expect(files.isSuperset(of: tables))
  }

  @Test func `CSV on the Web names every file with its columns in order`() throws {
    let release = try SampleRelease()
    let json = try JSONSerialization.jsonObject(
      with: Data(try release.bytes("csv-metadata.json")))
    let object = try #require(json as? [String: Any])
    #expect(object["@context"] as? String == "http://www.w3.org/ns/csvw")
    let tables = object["tables"] as? [[String: Any]] ?? []
    let csv = release.publication.files.map(\.path).filter { $0.hasSuffix(".csv") }
    #expect(tables.compactMap { $0["url"] as? String }.sorted() == csv)
    for table in tables {
      let schema = table["tableSchema"] as? [String: Any]
      let titles = (schema?["columns"] as? [[String: Any]])?.compactMap { $0["titles"] as? String }
      let path = try #require(table["url"] as? String)
      #expect(titles == CommaSeparatedReader.rows(try release.text(path)).first)
    }
  }
}
