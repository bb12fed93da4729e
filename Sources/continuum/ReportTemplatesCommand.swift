import ArgumentParser
import Pipeline

/// Writes the built-in templates.
struct ReportTemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Write the built-in templates and style sheet, to start your own from.",
    discussion: "Exit codes: 0 written, 64 wrong use, 73 the folder is not empty or not writable.")

  @Argument(help: "A folder that is new or empty.")
  var folder: String

  func run() throws {
    try Exit.with { try TemplateWriter(folder: folder).write() }
  }
}
