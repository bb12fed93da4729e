import ArgumentParser
import Pipeline

/// Looks values up in the lists of codes.
struct CodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "Look up what values mean, and which of them no list knows.",
    subcommands: [Resolve.self, Lists.self, Show.self, Unknown.self])

  struct Resolve: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read values, one on each line, and write value, code and how it was found.",
      discussion: "Ends with 0 where a list knows every value, and with 3 where some are unknown.")

    @Argument(help: "The list, such as ethnicity; 'continuum codes lists' names all.")
    var list: String

    @Option(help: "The scheme of ethnicities: dfe, letters16, letters18, pole or text.")
    var scheme: String?

    @Option(help: "A folder with a synonym file, synonyms.csv.")
    var lists: String?

    @Option(help: "A pipeline's folder, whose own lists and synonyms hold too.")
    var pipeline: String?

    @Option(help: "The source of the pipeline whose own synonyms hold too.")
    var source: String?

    @Flag(help: "Only count how values were found.")
    var summary = false

    func run() throws {
      try Exit.with {
        try CodeShelf(pipeline: pipeline, folder: lists).resolve(
          list, scheme: scheme, source: source, next: { readLine() },
          say: summary ? nil : { print($0) })
      }
    }
  }

  struct Lists: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Name all lists, with the number of their codes.")

    @Option(help: "A pipeline's folder, whose own lists hold too.")
    var pipeline: String?

    func run() throws {
      try Exit.with { try CodeShelf(pipeline: pipeline).lists() }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the codes and labels of a list.")

    @Argument(help: "The list, such as ethnicity.")
    var list: String

    @Option(help: "A pipeline's folder, whose own lists hold too.")
    var pipeline: String?

    func run() throws {
      try Exit.with { try CodeShelf(pipeline: pipeline).show(list) }
    }
  }

  struct Unknown: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the values of an inbox that no list knows, by shape and place.",
      discussion: "Never shows a value: look it up at the place that is named. Ends with 3 where "
        + "there are any.")

    @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
    var pipeline: String

    @Option(help: "The most values to list of one list.")
    var limit = 50

    func run() throws {
      try Exit.with { try UnknownCodes(pipeline: pipeline).list(limit: limit) }
    }
  }
}
