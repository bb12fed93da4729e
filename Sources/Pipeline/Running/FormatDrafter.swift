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
    try refuseKnown()
    let draft = try FormatDraft(from: source, id: id, title: title)
    guard let target else { return Outcome(code: .complete, summary: draft.yaml) }
    try write(draft.yaml, to: target)
    return Outcome(code: .complete, summary: summary(of: draft, in: target))
  }

  /// A file that a built-in format reads needs no draft, which could only read it worse.
  private func refuseKnown() throws {
    let formats = try BuiltInFormats.all(file: "")
    let name = String(source.split(separator: "/").last ?? "")
    let looks = try Intake.recognise(source, among: formats, named: name)
    guard looks.isWhole, case .format(let known) = looks.kind else { return }
    throw ConfigurationError.badArgument(
      option: "--from",
      problem: """
        is a file of the built-in format '\(known)', and nothing is drafted; write \
        'format: \(known)' in the pipeline file, and try it with \
        'continuum check FILE --format \(known)'
        """)
  }

  private func summary(of draft: FormatDraft, in target: String) -> String {
    var lines = [
      """
      format '\(id)' drafted to \(target): of \(draft.columns) columns \(draft.read) are read, \
      \(draft.personal) dropped as identifiers, \(draft.unsure) not recognised
      """
    ]
    if draft.superseded > 0 {
      lines.append(
        """
        by its key \(draft.superseded) \(draft.superseded == 1 ? "row" : "rows") of the sample would \
        be superseded by a later one; correct 'key' or leave it out where each row is its own
        """)
    }
    if let blocking = draft.blocking { lines.append("it cannot be used yet: \(blocking)") }
    if !draft.open.isEmpty {
      let numbers = draft.open.map(String.init).joined(separator: ", ")
      lines.append("to fill in or check: \(draft.open.count == 1 ? "line" : "lines") \(numbers)")
    }
    lines.append(
      """
      read its comments, correct it, try it with 'continuum check FILE --format \(target)', then \
      name it under 'format' in the pipeline file
      """)
    return lines.joined(separator: "\n")
  }

  private func write(_ text: String, to target: String) throws(RunError) {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw .alreadyThere(path: target)
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
