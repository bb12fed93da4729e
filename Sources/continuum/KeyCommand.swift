import ArgumentParser
import Pipeline

/// Looks after the key by which identifiers become tokens.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Make the key by which identifiers become tokens.",
    subcommands: [Create.self])

  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a new random key, readable by you alone; an existing file is never touched.")

    @Argument(help: "The file to make.")
    var path: String

    func run() throws {
      try Exit.with { try KeyMaker(path: path).create() }
    }
  }
}
