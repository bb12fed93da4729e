import Mustache

/// A template of this room and what fills it.
///
/// Every value goes in as markup that is already escaped, and every template takes it with three
/// braces: Mustache's own escaping looks at whole characters and lets a quotation mark with a
/// combining mark through.
struct Template: Sendable {
  private let source: String
  private let template: MustacheTemplate

  /// A template that comes with the program.
  init(builtIn name: TemplateName) {
    do {
      source = name.builtIn
      template = try MustacheTemplate(string: source)
    } catch {
      preconditionFailure("a template built into the program does not parse: \(error)")
    }
  }

  /// A partnership's own template.
  init(_ text: String, file: String) throws(AppearanceError) {
    do {
      source = text
      template = try MustacheTemplate(string: text)
    } catch {
      throw .notATemplate(file: file, reason: "\(error)")
    }
  }

  /// Fills the template.
  func render(_ slots: [String: Slot]) -> SafeHTML {
    SafeHTML(written: template.render(slots.mapValues(\.value)))
  }
}

extension Template: Hashable {
  static func == (one: Template, other: Template) -> Bool {
    one.source == other.source
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(source)
  }
}

/// What may fill a place in a template.
enum Slot: Sendable {
  case html(SafeHTML)
  case flag(Bool)
  case list([[String: Slot]])

  /// Plain text, escaped.
  static func text(_ text: String) -> Slot { .html(SafeHTML(escaping: text)) }

  /// Plain text, escaped for between the quotes of an attribute.
  static func attribute(_ text: String) -> Slot {
    .html(SafeHTML(written: Escaping.attribute(text)))
  }

  /// The value as Mustache takes it.
  fileprivate var value: Any {
    switch self {
    case .html(let html): html.markup
    case .flag(let flag): flag
    case .list(let items): items.map { $0.mapValues(\.value) }
    }
  }
}
