/// A term with what it means, or a name with its value.
///
public struct Definition: Hashable, Sendable {
  /// The term.
  ///
  public let term: Prose
  /// What it means.
  ///
  public let meaning: Prose

  /// A term with its meaning.
  ///
  /// - Parameters:
  ///   - term: The term.
  ///   - meaning: What it means.
  public init(_ term: Prose, _ meaning: Prose) {
    self.term = term
    self.meaning = meaning
  }
}

extension Definition {
  /// Many definitions as one description list.
  static func list(_ definitions: [Definition]) -> SafeHTML {
    let rows = definitions.map { definition in
      "<div><dt>\(definition.term.html)</dt><dd>\(definition.meaning.html)</dd></div>\n"
    }
    return SafeHTML(written: "<dl class=\"definitions\">\n\(rows.joined())</dl>\n")
  }
}
