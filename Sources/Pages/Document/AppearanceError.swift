/// A look that cannot be used.
public enum AppearanceError: Error, Hashable, CustomStringConvertible {
  /// The folder holds a file that nothing reads.
  case unknownFile(file: String, known: [String])
  /// The text is no template.
  case notATemplate(file: String, reason: String)
  /// A value would be escaped twice, or not as it must be.
  case braces(file: String, line: Int, name: String)
  /// A tag that templates of this program do not have.
  case unknownTag(file: String, line: Int, tag: String)
  /// A value that the template is not given.
  case unknownName(file: String, line: Int, name: String, known: [String])
  /// A value that must stand in the template.
  case missingName(file: String, name: String)
  /// A value inside a tag where it is not safe.
  case unsafePlace(file: String, line: Int, name: String)
  /// Something that would load from elsewhere, run, or be blocked by the page's policy.
  case forbidden(file: String, line: Int, words: String, instead: String)
  /// The colour is none.
  case notAColour(String)
  /// The colour does not stand out from the page.
  case paleColour(String)
  /// The picture is of no kind that pages show.
  case notAPicture(file: String)
  /// The picture is too large to stand on every page.
  case largePicture(file: String, bytes: Int, most: Int)
  /// There are no words for those who cannot see the picture.
  case namelessPicture(file: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownFile(let file, let known):
      "\(file): error: no page uses this file; known are \(known.joined(separator: ", "))"
    case .notATemplate(let file, let reason):
      "\(file): error: not a Mustache template (\(reason)); start from the built-in one"
    case .braces(let file, let line, let name):
      "\(file):\(line): error: '{{\(name)}}' must be '{{{\(name)}}}': values come escaped already"
    case .unknownTag(let file, let line, let tag):
      "\(file):\(line): error: the tag '{{\(tag)}}' is not allowed; use values and sections alone"
    case .unknownName(let file, let line, let name, let known):
      """
      \(file):\(line): error: there is no value '\(name)' here; known are \
      \(known.joined(separator: ", "))
      """
    case .missingName(let file, let name):
      "\(file): error: '{{{\(name)}}}' is missing; a page without it would be wrong, so put it back"
    case .unsafePlace(let file, let line, let name):
      """
      \(file):\(line): error: '{{{\(name)}}}' must not stand inside a tag as it does; put it between \
      tags, or where the built-in template has it
      """
    case .forbidden(let file, let line, let words, let instead):
      "\(file):\(line): error: '\(words)' is not allowed; \(instead)"
    case .notAColour(let colour):
      "'\(colour)' is no colour; write it as \"#12436d\""
    case .paleColour(let colour):
      "the colour '\(colour)' does not stand out from a white page (4.5 to 1); choose a darker one"
    case .notAPicture(let file):
      "\(file): error: not a PNG or SVG picture without scripts and addresses; save it as PNG"
    case .largePicture(let file, let bytes, let most):
      "\(file): error: has \(bytes) bytes, more than \(most); save it smaller"
    case .namelessPicture(let file):
      "\(file): error: says nothing to those who cannot see it; add 'logo_words'"
    }
  }
}
