import Disclosure
import Foundation
import Publishing
import Testing
import Vocabulary

@Suite struct PublishingErrorTests {
  private static func failure(
    _ tables: [ReleasedTable], folder: String? = nil,
    settings: PublishingSettings = SampleRelease.settings,
    quality: QualityStatement = SampleRelease.quality
  ) throws -> String {
    let path = try SampleRelease.emptyFolder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      _ = try Publishing(settings: settings).publish(
        tables, release: SampleRelease.description(), quality: quality, into: folder ?? path)
      return "nothing was thrown"
    } catch {
      return "\(error)"
    }
  }

  private static let good = SampleReleased.table([SampleReleased.value("male", 85)])

  @Test func `nothing to publish`() throws {
    #expect(
      try Self.failure([]) == "there is no released table; give at least one")
  }

  @Test func `a table for other readers`() throws {
    #expect(
      try Self.failure([SampleReleased.suppressed])
        == "table 'B2.sex' was released to another audience; release every table to the same one")
  }

  @Test func `a table that comes twice`() throws {
    #expect(
      try Self.failure([Self.good, Self.good])
        == "table 'B2.sex' came twice for period '2024-25'; give each table once for a period")
  }

  @Test func `a cell that comes twice`() throws {
    let value = SampleReleased.value("male", 85)
    #expect(
      try Self.failure([SampleReleased.table([value, value])])
        == "table 'B2.sex' for period '2024-25' shows a measure twice; give each cell once")
  }

  @Test func `a value that is no number`() throws {
    let value = SampleReleased.value("male", 85, value: .infinity)
    #expect(
      try Self.failure([SampleReleased.table([value])])
        == "table 'B2.sex' has a value that is no finite number; leave it out and say why")
  }

  @Test func `a category the breakdown does not list`() throws {
    #expect(
      try Self.failure([SampleReleased.table([SampleReleased.value("m", 85)])])
        == "table 'B2.sex' names a category 'sex' does not list; add it to the breakdown")
  }

  @Test func `a name that could leave the folder`() throws {
    let settings = PublishingSettings(partnership: "../up", name: "Sampleshire")
    #expect(
      try Self.failure([Self.good], settings: settings)
        == "'../up' cannot be a file name; use letters, digits, '.', '_' and '-'")
  }

  @Test func `rows of a source that do not add up`() throws {
    let source = SourceStatus(
      source: "police", agency: .police, format: "police-occurrence", files: [],
      rows: .init(read: 10, used: 8, setAside: 1, superseded: 0))
    #expect(
      try Self.failure([Self.good], quality: QualityStatement(sources: [source]))
        == "the rows of source 'police' do not add up; "
        + "read must be used, set aside and superseded")
  }

  @Test func `no folder`() throws {
    #expect(
      try Self.failure([Self.good], folder: "/no/such/folder")
        == "the folder '/no/such/folder' cannot be listed; make an empty folder first")
  }

  @Test func `a folder that holds something`() throws {
    let release = try SampleRelease()
    #expect(
      try Self.failure([Self.good], folder: release.path)
        == "the folder '\(release.path)' is not empty; give an empty one")
  }
}
