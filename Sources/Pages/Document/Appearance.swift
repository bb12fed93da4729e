/// How pages look: the templates and the style sheet, of which a partnership may bring its own.
public struct Appearance: Hashable, Sendable {
  /// A picture at the top of every page.
  public struct Logo: Hashable, Sendable {
    /// The name of its file beside the pages, such as `logo.png`.
    public let fileName: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// What it shows, for those who cannot see it.
    public let words: String
  }

  /// The built-in look.
  public static let standard = Appearance()

  let templates: [TemplateName: Template]
  /// A picture at the top of every page, where there is one.
  public let logo: Logo?
  private let styles: String

  /// The names of the files by which a look is changed.
  public static let fileNames = TemplateName.allCases.map(\.rawValue) + [styleName, moreName]

  private static let styleName = "style.css"
  /// Rules after those of the style sheet.
  private static let moreName = "more.css"

  /// The built-in files by name, to start one's own from.
  public static let builtIn: [(name: String, text: String)] =
    TemplateName.allCases.map { ($0.rawValue, $0.builtIn) } + [(styleName, Stylesheet.text)]

  private init() {
    templates = TemplateName.allCases.reduce(into: [:]) { $0[$1] = Template(builtIn: $1) }
    logo = nil
    styles = Stylesheet.text
  }

  /// A partnership's own look.
  ///
  /// - Parameters:
  ///   - files: The texts of its files by name; what is not among them stays as built in.
  ///   - folder: The folder as messages name it.
  ///   - colour: The main colour, as `#5b2a86`; the built-in one where nil.
  ///   - logo: The name, bytes and words of a picture, where there is one.
  /// - Throws: `AppearanceError` naming the file, the line and what to do.
  public init(
    files: [String: String], in folder: String, colour: String? = nil,
    logo: (name: String, bytes: [UInt8], words: String)? = nil
  ) throws(AppearanceError) {
    for name in files.keys.sorted() where !Self.fileNames.contains(name) {
      throw .unknownFile(file: "\(folder)/\(name)", known: Self.fileNames)
    }
    var templates: [TemplateName: Template] = [:]
    for name in TemplateName.allCases {
      guard let text = files[name.rawValue] else {
        templates[name] = Template(builtIn: name)
        continue
      }
      try TemplateCheck(name, text: text, file: "\(folder)/\(name.rawValue)").check()
      templates[name] = try Template(text, file: "\(folder)/\(name.rawValue)")
    }
    self.templates = templates
    for name in [Self.styleName, Self.moreName] {
      guard let text = files[name] else { continue }
      try StyleCheck(text: text, file: "\(folder)/\(name)").check()
    }
    var own = ""
    if let colour { own = try Self.rule(for: colour) }
    styles = (files[Self.styleName] ?? Stylesheet.text) + own + (files[Self.moreName] ?? "")
    guard let logo else {
      self.logo = nil
      return
    }
    self.logo = try LogoCheck(logo.name, logo.bytes, words: logo.words).logo()
  }

  /// A colour must stand out from the white and the pale grey that it lies on.
  private static func rule(for colour: String) throws(AppearanceError) -> String {
    let digits = colour.dropFirst()
    guard colour.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) else {
      throw .notAColour(colour)
    }
    let papers = [Colour("#FFFFFF"), Colour("#F4F4F4")]
    guard papers.allSatisfy({ Colour(colour.uppercased()).contrast(with: $0) >= 4.5 }) else {
      throw .paleColour(colour)
    }
    return ":root {\n  --main-colour: \(colour.lowercased());\n}\n"
  }

  /// The style sheet, with a marking that stands at the foot of every printed sheet.
  ///
  /// - Parameter marking: Who may see the pages; any words are safe.
  /// - Returns: The style sheet.
  public func stylesheet(marking: String) -> String {
    Stylesheet.text(styles, marking: marking)
  }

  /// What a page may load: nothing but what stands beside it.
  var policy: String {
    let pictures = logo == nil ? "" : "img-src 'self'; "
    return
      "default-src 'none'; style-src 'self'; \(pictures)base-uri 'none'; form-action 'none'"
  }

  /// Fills a template.
  func render(_ name: TemplateName, _ slots: [String: Slot]) -> SafeHTML {
    (templates[name] ?? Template(builtIn: name)).render(slots)
  }
}
