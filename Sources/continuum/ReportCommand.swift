import ArgumentParser
import Pipeline

/// Writes documents for readers from a published release.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a document from a published release.",
    subcommands: [ReportNeedsAssessmentCommand.self, ReportTemplatesCommand.self])
}
