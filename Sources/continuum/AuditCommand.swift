import ArgumentParser
import Pipeline

/// Attacks what is to be published.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Attack what is to be published.",
    subcommands: [AuditTablesCommand.self])
}
