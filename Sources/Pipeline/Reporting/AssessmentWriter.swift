import Disclosure
import Foundation
import Indicators
import Publishing

/// Writes the needs assessment of a year from a published release: a page, and a PDF where a browser
/// is installed.
public struct AssessmentWriter {
  /// What is asked for.
  public struct Request: Sendable {
    /// The financial year, such as 2024/25.
    public var year: String
    /// The release: its id, folder or database; the latest internal one where none is named.
    public var release: String?
    /// National tables to compare with, in order.
    public var national: [String] = []
    /// The folder for the document.
    public var out: String?

    /// Asks for a year of the latest internal release.
    ///
    /// - Parameter year: The financial year, such as 2024/25.
    public init(year: String) {
      self.year = year
    }
  }

  private let settings: Settings
  private let request: Request
  private let browser: Browser?

  /// Prepares the document.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - request: What is asked for.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, request: Request) throws {
    try self.init(pipeline: pipeline, request: request, browser: Browser.installed)
  }

  init(pipeline: String, request: Request, browser: Browser?) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: Clock().today)
    self.request = request
    self.browser = browser
  }

  /// Writes the document.
  ///
  /// - Returns: What was written, and why there is no PDF where there is none.
  /// - Throws: `AssessmentError` where the release or the national table does not fit,
  ///   `ComparisonError` where the release is not there, `RunError` where nothing can be written.
  public func write() throws -> Outcome {
    let finder = ReleaseFinder(paths: settings.paths)
    let database = try request.release.map { try finder.database(of: $0) } ?? current()
    let release = try PublishedRelease(path: database)
    let national = try request.national.map { path in try NationalTable(path: path) }
    let document = try NeedsAssessment(
      of: release, year: request.year, national: national, area: settings.indicators.area,
      contact: settings.contact.isEmpty ? nil : settings.contact, appearance: settings.appearance)
    let folder = request.out ?? "\(settings.paths.state)/reports/\(release.id)"
    try StateFolder.make(folder, mode: 0o750)
    for (name, bytes) in document.files { try write(bytes, to: "\(folder)/\(name)") }
    return try printed("\(folder)/\(document.fileName)", of: release)
  }

  private func current() throws -> String {
    let folder = "\(settings.paths.releases)/current"
    guard let database = StandingReleases.database(in: folder) else {
      throw RunError.noRelease(path: settings.paths.releases)
    }
    return database
  }

  private func printed(_ page: String, of release: PublishedRelease) throws -> Outcome {
    let reader =
      release.audience == .internal
      ? "for staff of the partnership: \(release.settings.handling)" : "public"
    let written = "\(page) written, from release \(release.id) (\(reader))"
    guard let browser else {
      return Outcome(
        code: .complete,
        summary: "\(written)\nno PDF: no browser is installed; print the page from any browser")
    }
    let target = page.dropLast("html".count) + "pdf"
    guard browser.print(page, to: String(target)) else {
      return Outcome(
        code: .publishedWithWarnings,
        summary: "\(written)\nwarning: '\(browser.path)' made no PDF; print the page from a browser"
      )
    }
    return Outcome(code: .complete, summary: "\(written)\n\(target) written, a tagged PDF")
  }

  /// Whole or not at all, also over an earlier one of the same name.
  private func write(_ bytes: [UInt8], to path: String) throws(RunError) {
    let draft = "\(path).draft-\(getpid())"
    do {
      try Data(bytes).write(to: URL(filePath: draft))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: draft)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw .cannotCreate(path: path, reason: StateFolder.reason(error))
    }
    try StagedRelease.rename(draft, to: path)
  }
}
