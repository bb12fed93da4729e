import Vocabulary

/// Finds the codes of values, each distinct spelling once.
public final class CodeResolver {
  /// What a value was found to be.
  public struct Answer: Sendable, Equatable {
    /// The code, or nothing where no list knows the value; `unknown` where the value says that
    /// nothing is known.
    public let code: String
    /// The step that decided, or `unknown`.
    public let how: String

    /// Whether a list knows the value.
    public var isKnown: Bool {
      !code.isEmpty
    }
  }

  private let entries: [CodeEntry]
  private let resolve: (String) -> CodeResolution
  private var cache = SpellingCache<Answer>()

  /// Creates a resolver.
  ///
  /// - Parameters:
  ///   - entries: Codes and labels of the list.
  ///   - resolve: Resolves a text without spaces at its ends.
  init(_ entries: [CodeEntry], resolve: @escaping (String) -> CodeResolution) {
    self.entries = entries
    self.resolve = resolve
  }

  /// What a value is.
  ///
  /// - Parameter value: A value as sent.
  /// - Returns: The code and how it was found.
  public func answer(_ value: String) -> Answer {
    var value = value
    return value.withUTF8 { bytes in
      let cell = bytes.trimmed
      return cache.meaning(of: cell) { answer(to: $0) }
    }
  }

  private func answer(to cell: Cell) -> Answer {
    guard !cell.isEmpty else { return Answer(code: "unknown", how: "empty") }
    guard !cell.isSheetMark else { return Answer(code: "", how: "spreadsheet mark") }
    let resolution = resolve(cell.text)
    let code =
      switch resolution.reading {
      case .code(let position), .otherYear(let position): entries[Int(position)].code
      case .broad(let position): Ethnicity(rawValue: position)?.group.code ?? ""
      case .noValue, .personOnly: Synonym.nothing
      case .sheetMark, .schemeMissing, .unrecognised: ""
      }
    let needsScheme = resolution.reading == .schemeMissing
    return Answer(code: code, how: needsScheme ? "scheme missing" : resolution.step.rawValue)
  }
}
