import Foundation
import Intake
import Vocabulary

/// The parts of the configuration on which it depends whether a row can be read, each by its hash.
struct Fingerprint {
  /// The SHA-256 of each part, by the part's name.
  let parts: [String: String]

  init(_ settings: Settings) throws {
    var parts = [
      "program": Self.hash(Version.current), "reference date": Self.hash(settings.asOf.iso),
      "rules": Self.hash(RuleBook.rules.map { "\($0.id) \($0.severity) \($0.wrong)" }),
    ]
    for source in settings.sources {
      parts["format \(source.format.id)"] =
        BuiltInFormats.hash(of: source.format.id)?.hexadecimal
        ?? Self.hash("\(source.format.version)")
    }
    for path in settings.paths.inputs {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      parts[name] = ContentHash(of: try Data(contentsOf: URL(filePath: path))).hexadecimal
    }
    self.parts = parts
  }

  /// Names of the parts that are other than before, in alphabetical order; none where nothing is
  /// known of before.
  func changes(since earlier: [String: String]) -> [String] {
    guard !earlier.isEmpty else { return [] }
    return parts.filter { earlier[$0.key] != $0.value }.keys.sorted()
  }

  private static func hash(_ text: String...) -> String {
    hash(text)
  }

  private static func hash(_ lines: [String]) -> String {
    ContentHash(of: lines.joined(separator: "\n").utf8).hexadecimal
  }
}
