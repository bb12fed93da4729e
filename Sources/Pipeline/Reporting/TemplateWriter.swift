import Foundation
import Pages

/// Writes the built-in templates and style sheet, to start a partnership's own from.
public struct TemplateWriter {
  private let folder: String

  /// Prepares the writing.
  ///
  /// - Parameter folder: A folder that is new or empty.
  public init(folder: String) {
    self.folder = folder
  }

  /// Writes the files.
  ///
  /// - Returns: What was written and what to do with it.
  /// - Throws: `RunError` where the folder holds something or cannot be written.
  public func write() throws -> Outcome {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard found.isEmpty else { throw RunError.notEmpty(path: folder) }
    try StateFolder.make(folder, mode: 0o750)
    for (name, text) in Appearance.builtIn {
      do {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
      } catch {
        throw RunError.cannotCreate(
          path: "\(folder)/\(name)", reason: StateFolder.reason(error))
      }
    }
    let names = Appearance.builtIn.map(\.name).joined(separator: ", ")
    return Outcome(
      code: .complete,
      summary: """
        \(folder): \(names) written
        keep those that you change, remove the others, and name the folder in the pipeline file: \
        'appearance: {folder: …}'
        """)
  }
}
