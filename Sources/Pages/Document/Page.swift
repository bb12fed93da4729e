/// One page of a release or of a restricted document, complete without script or network.
///
public struct Page: Hashable, Sendable {
  /// The file the page is written to, such as `children.html`.
  ///
  public let fileName: String
  /// The page's title, its only heading of the first level.
  ///
  public let title: String
  /// The name of the site, the same on every page.
  ///
  public let siteTitle: String
  /// What the page is about, under the title.
  ///
  public let lead: Prose?
  /// The site's navigation, the same on every page.
  ///
  public let navigation: [NavigationLink]
  /// Notices at the top, the same on every page.
  ///
  public let banners: [Banner]
  /// The main column.
  ///
  public let blocks: [Block]
  /// What the page says about itself.
  ///
  public let footer: Footer
  /// The language of the words.
  ///
  public let language: String
  /// The address of the style sheet, relative to the page.
  ///
  public let stylesheet: String

  /// A page.
  ///
  /// - Parameters:
  ///   - fileName: The file the page is written to.
  ///   - title: The page's title.
  ///   - siteTitle: The name of the site.
  ///   - lead: What the page is about.
  ///   - navigation: The site's navigation.
  ///   - banners: Notices at the top.
  ///   - blocks: The main column.
  ///   - footer: What the page says about itself.
  ///   - language: The language of the words.
  ///   - stylesheet: The address of the style sheet, relative to the page.
  public init(
    fileName: String, title: String, siteTitle: String, lead: Prose? = nil,
    navigation: [NavigationLink], banners: [Banner], blocks: [Block], footer: Footer,
    language: String = "en-GB", stylesheet: String = Stylesheet.fileName
  ) {
    self.fileName = fileName
    self.title = title
    self.siteTitle = siteTitle
    self.lead = lead
    self.navigation = navigation
    self.banners = banners
    self.blocks = blocks
    self.footer = footer
    self.language = language
    self.stylesheet = stylesheet
  }
}
