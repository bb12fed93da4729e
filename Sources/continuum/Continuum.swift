import ArgumentParser
import Pipeline

/// The front door.
@main
struct Continuum: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "continuum",
    abstract: "Counts what local data say of children who display harmful sexual behaviour.",
    discussion: """
      Reads what agencies sent, works out which records are the same child without a name, counts \
      the Domain 1 indicators and replaces yesterday's release in one step.

      Exit codes: 0 complete, 3 published with warnings, 64 wrong use, 65 data contract broken, \
      66 input absent, 70 internal check failed, 73 cannot create, 74 reading or writing failed, \
      75 another run holds the lock, 77 permission or key, 78 configuration.
      """,
    version: Version.current,
    subcommands: [
      RunCommand.self, StatusCommand.self, HistoryCommand.self, DoctorCommand.self,
      RollbackCommand.self, BackupCommand.self, RestoreCommand.self, PurgeCommand.self,
      ForgetCommand.self,
      LogCommand.self, ReleaseCommand.self, CompareCommand.self, ReportCommand.self,
      QuarantineCommand.self, LinkCommand.self, TrainCommand.self,
      ReviewCommand.self,
      CheckCommand.self,
      ExplainCommand.self, FormatCommand.self, CodesCommand.self, SynthesiseCommand.self,
      KeyCommand.self, ProtectCommand.self, AuditCommand.self,
    ])
}
