import Foundation
import Intake
import Vocabulary

/// Everything that a night's figures rest on beside what the night before left: where it is as it
/// was, so are they.
struct NightInputs {
  /// The SHA-256 of all of it.
  let hash: ContentHash

  init(_ settings: Settings, _ gathered: Gathered, truth: String?) throws {
    let files = try (settings.paths.inputs + [truth].compactMap(\.self)).map { path -> String in
      guard let file = FileManager.default.contents(atPath: path) else {
        let what = path == truth ? "truth file" : "file of the pipeline"
        throw ConfigurationError.notFound(path: path, what: what)
      }
      return ContentHash(of: file).hexadecimal
    }
    let forgotten = FileManager.default.contents(
      atPath: "\(settings.paths.state)/\(Forgotten.name)")
    let lines =
      ProgramIdentity.lines + [
        settings.asOf.iso, gathered.key.hash(of: "inputs of a night").hexadecimal,
        settings.model.hash.hexadecimal,
        forgotten.map { ContentHash(of: $0).hexadecimal } ?? "nobody", "\(truth == nil)",
      ] + files + settings.sources.flatMap { Self.lines($0.id, gathered.files[$0.id]) }
    hash = ContentHash(of: lines.joined(separator: "\n").utf8)
  }

  private static func lines(_ source: String, _ files: SourceFiles?) -> [String] {
    guard let files else { return ["source \(source) without files"] }
    return ["source \(source)"] + files.read.map { "read \(line($0))" }
      + files.replaced.map { "replaced \(line($0))" }
      + files.repeated.map { "repeated \(line($0.file)) \(line($0.original))" }
  }

  private static func line(_ file: DeliveredFile) -> String {
    // A name may hold anything, also what separates the others.
    let name = ContentHash(of: file.name.utf8).hexadecimal
    return "\(name) \(file.hash.hexadecimal) \(file.isInInbox) \(file.firstSeen.iso)"
  }
}
