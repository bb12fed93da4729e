import Intake

/// Finds the format of a file by reading its beginning as each of them.
struct FormatGuess {
  private struct IsRead: Error {}

  let settings: CheckSettings

  /// The one format whose columns or elements the file has, or why there is none.
  func format(of file: NamedPath) -> Result<Format, IntakeError> {
    var fitting: [Format] = []
    var broken: IntakeError?
    for format in settings.formats {
      switch problem(reading: file, as: format) {
      case nil, .namesSent, .contractBroken: fitting.append(format)
      case .wrongFormat: continue
      case .brokenFile(let file, let line, let rule):
        broken = .brokenFile(file: file, line: line, rule: rule)
      case .some(let other): return .failure(other)
      }
    }
    if fitting.count == 1 { return .success(fitting[0]) }
    if fitting.isEmpty, let broken { return .failure(broken) }
    return .failure(unclear(file, fitting.map(\.id)))
  }

  private func unclear(_ file: NamedPath, _ fitting: [String]) -> IntakeError {
    let known = settings.formats.map(\.id).joined(separator: ", ")
    let names = fitting.map { "'\($0)'" }.joined(separator: " and ")
    return .wrongFormat(
      file: file.name, format: "any",
      expected: fitting.isEmpty
        ? "its columns are those of no format that is known; say --format with one of \(known)"
        : "its columns are those of \(names); say --format with the one that is meant")
  }

  /// Why the file cannot be read as the format, or nothing where its first rows can.
  private func problem(reading file: NamedPath, as format: Format) -> IntakeError? {
    do {
      _ = try settings.intake.admit(settings.source([file], format)) { _ in throw IsRead() }
      return nil
    } catch let error as IntakeError {
      return error
    } catch {
      return nil
    }
  }
}
