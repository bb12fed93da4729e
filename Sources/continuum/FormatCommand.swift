import ArgumentParser
import Pipeline

/// Looks after descriptions of layouts.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Describe a layout that no built-in format reads.",
    subcommands: [New.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Draft a format from a file's header and first rows; it holds none of its values.")

    @Option(help: "A CSV or XML file of the layout.")
    var from: String

    @Option(help: "The id to give the format.")
    var id = "our-format"

    @Option(help: "The title to give it; the id if left out.")
    var title: String?

    @Option(help: "The file to write, such as formats/ours.yaml; printed if left out.")
    var out: String?

    func run() throws {
      try Exit.with {
        try FormatDrafter(source: from, id: id, title: title, target: out).draft()
      }
    }
  }
}
