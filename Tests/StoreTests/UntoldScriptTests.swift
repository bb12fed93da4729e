import Foundation
import Testing

@testable import Store

/// The query that the scripts in R and Python read, which leaves out what no source tells.
struct UntoldScriptTests {
  private static let path = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "pipelines/recompute/untold.sql").path

  private static let heading = """
    -- Steps of which the source of a referral tells nothing, by journey, up to the day :as_of, where
    -- the log is whole from the day :records_from ('0000-01-01' where always), and of columns is said what
    -- :kept_columns holds ('[]' where nothing; else such as
    -- '[["log", "support_started", 8096, null, 0]]': source, step, first and last quarter since the year
    -- 0, whether the service ended): such a referral is in no figure of the step. docs/indicators.md says why and by what rule.
    -- Made from the program's queries; a test keeps them equal.

    """

  /// With CONTINUUM_RECORD=1 in the environment the script is written anew.
  @Test
  func `the scripts leave out what the program's own queries leave out`() throws {
    let library = QueryLibrary.standard
    let days = [
      "as_of": ":as_of", "records_from": ":records_from", "kept_columns": ":kept_columns",
    ]
    let text = QueryText(words: library.categories.merging(days) { $1 })
    let composer = QueryComposer(
      expressions: library.expressions, given: [:], text: text, parts: [])
    let made =
      Self.heading + composer.query("SELECT journey, step FROM untold_step ORDER BY journey, step")
      + "\n"
    if ProcessInfo.processInfo.environment["CONTINUUM_RECORD"] != nil {
      try made.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: Self.path, encoding: .utf8) == made)
  }
}
