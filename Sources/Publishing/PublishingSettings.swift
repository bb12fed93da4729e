public import Pages

/// How a partnership's releases are named, marked and signed; a part of its pipeline file.
public struct PublishingSettings: Sendable, Hashable, Decodable {
  /// The partnership as file names have it, such as `sampleshire`: lower case, digits, hyphens.
  public let partnership: String
  /// The partnership's name as pages have it, such as "Sampleshire".
  public let name: String
  /// Whether the records are invented; every page then says so.
  public let inventedData: Bool
  /// The handling marking of internal releases, such as "OFFICIAL-SENSITIVE".
  public let handling: String
  /// Whom readers can ask; none where there is nobody to name.
  public let contact: String?
  /// Whose limit each wait is held to: the wait's code, and words such as "statutory guidance".
  public let standards: [NamedText]
  /// The name of the site on every page; made of the partnership's name where nil.
  public let siteTitle: String?
  /// How pages look.
  public let appearance: Appearance
  /// The place that tables in the Department for Education's layout are of; none where the release
  /// has no such files.
  public let tidyPlace: TidyPlace?

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - partnership: The partnership as file names have it.
  ///   - name: The partnership's name as pages have it.
  ///   - inventedData: Whether the records are invented.
  ///   - handling: The handling marking of internal releases.
  ///   - contact: Whom readers can ask.
  ///   - standards: Whose limit each wait is held to, by the wait's code.
  ///   - siteTitle: The name of the site on every page.
  ///   - appearance: How pages look.
  ///   - tidyPlace: The place that tables in the Department for Education's layout are of.
  public init(
    partnership: String, name: String, inventedData: Bool = false,
    handling: String = "OFFICIAL-SENSITIVE", contact: String? = nil,
    standards: [NamedText] = [], siteTitle: String? = nil, appearance: Appearance = .standard,
    tidyPlace: TidyPlace? = nil
  ) {
    self.partnership = partnership
    self.name = name
    self.inventedData = inventedData
    self.handling = handling
    self.contact = contact
    self.standards = standards
    self.siteTitle = siteTitle
    self.appearance = appearance
    self.tidyPlace = tidyPlace
  }

  private enum Key: String, CodingKey {
    case partnership
    case name
    case inventedData = "invented_data"
    case handling
    case contact
    case standards
  }

  /// Reads settings; all but the partnership and its name may be left out.
  ///
  /// - Parameter decoder: Where they are read from.
  /// - Throws: What the decoder throws where a value is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      partnership: try values.decode(String.self, forKey: .partnership),
      name: try values.decode(String.self, forKey: .name),
      inventedData: try values.decodeIfPresent(Bool.self, forKey: .inventedData) ?? false,
      handling: try values.decodeIfPresent(String.self, forKey: .handling)
        ?? "OFFICIAL-SENSITIVE",
      contact: try values.decodeIfPresent(String.self, forKey: .contact),
      standards: try values.decodeIfPresent([NamedText].self, forKey: .standards) ?? [])
  }
}
