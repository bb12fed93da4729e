import Desk
import Foundation
import Intake
import Records
import Vocabulary

/// Checks files as the pipeline would, on the sender's own machine: no key, no store, no network.
public struct FileCheck {
  /// The most findings of one rule, file and column that are listed.
  static let listed = 1000

  let request: CheckRequest
  let settings: CheckSettings

  /// Prepares a check: looks every option up, and opens no file.
  ///
  /// - Parameter request: What is asked.
  /// - Throws: `ConfigurationError` where an option has no sensible value.
  public init(_ request: CheckRequest) throws {
    self.request = request
    settings = try CheckSettings(request)
  }

  /// Checks the files and writes the page and the list.
  ///
  /// - Returns: How it ended, with a short summary.
  /// - Throws: `RunError` where the page or the list cannot be written.
  public func check() throws -> Outcome {
    let result = try result()
    let folder = ReportFolder(path: request.out)
    if result.hasReport {
      try folder.write(
        Desk.report(on: result.delivery(settings), rules: RuleBook.rules.map(RuleText.init)))
    }
    return Outcome(code: result.code, summary: result.summary(settings, folder))
  }

  private func result() throws -> CheckResult {
    var result = CheckResult()
    var groups: [String: (format: Format, files: [NamedPath])] = [:]
    for file in NamedPath.all(request.files) {
      do throws(IntakeError) {
        let format = try settings.format(of: file)
        groups[format.id, default: (format, [])].files.append(file)
      } catch {
        result.refuse(error, settings)
      }
    }
    for group in groups.values.sorted(by: { $0.format.id < $1.format.id }) {
      try check(group.files, as: group.format, into: &result)
    }
    return result
  }

  /// Checks the files of one format together, as a later row may repeat one of another file; a file
  /// that is refused is put aside, and the others are checked without it.
  private func check(
    _ files: [NamedPath], as format: Format, into result: inout CheckResult
  ) throws {
    var files = files
    while !files.isEmpty {
      do {
        let report = try settings.intake.admit(settings.source(files, format)) { _ in }
        return result.add(report, format)
      } catch IntakeError.contractBroken(let breach) {
        return result.add(breach, format)
      } catch let error as IntakeError {
        guard let name = error.file, files.contains(where: { $0.name == name }) else { throw error }
        files.removeAll { $0.name == name }
        result.refuse(error, settings)
      }
    }
  }
}
