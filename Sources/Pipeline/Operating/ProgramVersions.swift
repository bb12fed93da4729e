import Intake
import Store

/// The versions of the program and of the libraries of the machine that it rests on.
enum ProgramVersions {
  static var examined: [Examined] {
    [
      Examined("program", .fine, "continuum \(Version.current)"),
      Examined("SQLite", .fine, Store.engineVersion),
      Examined("libxml2", .fine, Intake.parserVersion),
    ]
  }
}
