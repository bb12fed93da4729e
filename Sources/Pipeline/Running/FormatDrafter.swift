import Foundation
import Intake

/// Drafts a format from a file, for people to correct.
public struct FormatDrafter {
  private let source: String
  private let id: String
  private let title: String
  private let target: String?

  /// Says what to draft and where to write it.
  ///
  /// - Parameters:
  ///   - source: A file of the layout to describe.
  ///   - id: The id to give the format: letters, digits, hyphens and underscores.
  ///   - title: The title to give it, or nothing for the id.
  ///   - target: The file to write, or nothing to print the draft.
  public init(source: String, id: String, title: String?, target: String?) {
    self.source = source
    self.id = id
    self.title = title ?? id
    self.target = target
  }

  /// Drafts the format and writes or prints it.
  ///
  /// - Returns: The draft, or how many columns are read and how many wait for somebody to choose.
  /// - Throws: `ConfigurationError`, `IntakeError` or `RunError` where the id cannot be used, the
  ///   file cannot be read, or the draft is there already or cannot be written.
  public func draft() throws -> Outcome {
    guard id.wholeMatch(of: #/[A-Za-z0-9_\-]{1,64}/#) != nil else {
      throw ConfigurationError.badArgument(
        option: "--id", problem: "must be 1 to 64 letters, digits, hyphens and underscores")
    }
    let draft = try FormatDraft(from: source, id: id, title: title)
    guard let target else { return Outcome(code: .complete, summary: draft.yaml) }
    try write(draft.yaml, to: target)
    return Outcome(
      code: .complete,
      summary: """
        format '\(id)' drafted to \(target): of \(draft.columns) columns \(draft.read) are read, \
        \(draft.personal) dropped as identifiers, \(draft.unsure) not recognised
        read its comments, correct it, then name the file under 'format' in the pipeline file
        """)
  }

  private func write(_ text: String, to target: String) throws(RunError) {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw .cannotCreate(path: target, reason: "it is there already")
    }
    let url = URL(filePath: target)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch {
      throw .cannotCreate(path: target, reason: StateFolder.reason(error))
    }
  }
}
