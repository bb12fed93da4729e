public import Disclosure
import Pages
public import Vocabulary

/// The page beside a partnership's releases that says which is the latest and which were superseded.
///
/// A release never changes once it is written, so that it cannot say this of itself.
public struct ReleaseList: Sendable {
  /// One release of the list.
  public struct Entry: Sendable, Hashable {
    /// The name of its folder.
    public let folder: String
    /// Its id.
    public let id: String
    /// Its reference date; none where it was withdrawn.
    public let asOf: Day?
    /// When it was built, in UTC; none where it was withdrawn.
    public let builtAtUTC: String?

    /// Names a release.
    ///
    /// - Parameters:
    ///   - folder: The name of its folder.
    ///   - id: Its id.
    ///   - asOf: Its reference date; none where it was withdrawn.
    ///   - builtAtUTC: When it was built, in UTC; none where it was withdrawn.
    public init(folder: String, id: String, asOf: Day?, builtAtUTC: String?) {
      self.folder = folder
      self.id = id
      self.asOf = asOf
      self.builtAtUTC = builtAtUTC
    }
  }

  private let settings: PublishingSettings
  private let audience: Audience
  private let entries: [Entry]
  private let latest: String

  /// Prepares the list.
  ///
  /// - Parameters:
  ///   - entries: The releases, the latest first.
  ///   - latest: The folder of the one that stands for all.
  ///   - audience: Who may read them.
  ///   - settings: How the partnership's releases are named, marked and signed.
  public init(
    _ entries: [Entry], latest: String, for audience: Audience, settings: PublishingSettings
  ) {
    self.entries = entries
    self.latest = latest
    self.audience = audience
    self.settings = settings
  }

  /// The files of the list: names and contents.
  public var files: [(name: String, bytes: [UInt8])] {
    let look = settings.appearance
    let texts = [
      ("index.html", page.html(in: look)),
      (Stylesheet.fileName, look.stylesheet(marking: handling)), ("latest.txt", latest + "\n"),
    ]
    return texts.map { ($0.0, Array($0.1.utf8)) }
      + [look.logo].compactMap(\.self).map { ($0.fileName, $0.bytes) }
  }

  private var handling: String {
    audience == .internal ? settings.handling : ""
  }

  private var page: Page {
    Page(
      fileName: "index.html", title: "Releases of \(settings.name)",
      siteTitle: settings.siteTitle
        ?? "Harmful sexual behaviour in \(settings.name): local figures",
      lead: "A release never changes. A later one takes its place.",
      navigation: [],
      banners: handling.isEmpty
        ? []
        : [
          Banner(
            .handling, title: handling,
            text: "For staff of the partnership. It shows low counts: pass nothing of it on.")
        ], blocks: [.table(table)],
      footer: Footer(
        release: "", period: "", schemaVersion: "", codeVersion: "", handling: handling,
        contact: settings.contact.map { Prose($0) }))
  }

  private var table: Table {
    Table(
      id: "releases", caption: "Releases, the latest first",
      columns: [
        TableColumn("Release"), TableColumn("State"), TableColumn("Reference date"),
        TableColumn("Built (UTC)"),
      ],
      rows: entries.map { entry in
        TableRow(
          Prose(parts: [.link(entry.id, to: "\(entry.folder)/index.html")]),
          [
            TableCell(text: state(of: entry)),
            entry.asOf.map { TableCell(text: Wording.day($0)) } ?? .symbol(.notApplicable),
            entry.builtAtUTC.map { TableCell(text: $0) } ?? .symbol(.notApplicable),
          ])
      })
  }

  private func state(of entry: Entry) -> String {
    guard entry.asOf != nil else { return "Withdrawn: do not use" }
    guard entry.folder != latest else { return "Latest" }
    let isRepeated = entries.contains { $0.folder == latest && $0.id == entry.id }
    return isRepeated ? "Superseded by the same figures, made again" : "Superseded"
  }
}
