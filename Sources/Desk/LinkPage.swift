import Pages

/// Why two groups of records are one child or two, as a page for one reader.
public struct LinkStory: Sendable {
  /// What the page is called.
  public let title: String
  /// What came of it, in a sentence or two.
  public let verdict: String
  /// What each side says: a name, the one, the other.
  public let facts: [[String]]
  /// What each comparison adds: name, level, bits, frequency, sum so far.
  public let waterfall: [[String]]
  /// Rules, contradictions, decisions and ways in the cluster, each with what it is.
  public let notes: [[String]]

  /// Creates a story.
  ///
  /// - Parameters:
  ///   - title: What the page is called.
  ///   - verdict: What came of it.
  ///   - facts: What each side says: a name, the one, the other.
  ///   - waterfall: Name, level, bits, bits of frequency, sum so far.
  ///   - notes: A name and what is said of it.
  public init(
    title: String, verdict: String, facts: [[String]], waterfall: [[String]], notes: [[String]]
  ) {
    self.title = title
    self.verdict = verdict
    self.facts = facts
    self.waterfall = waterfall
    self.notes = notes
  }
}

extension Desk {
  /// Explanations of links as one restricted page.
  ///
  /// - Parameters:
  ///   - title: What the page is called.
  ///   - lead: What it is for, in a sentence.
  ///   - stories: The pairs, in the order in which they are shown.
  /// - Returns: A page complete in itself.
  public static func page(title: String, lead: String, stories: [LinkStory]) -> String {
    SingleFile.html(LinkPage(title: title, lead: lead, stories: stories).page)
  }
}

/// The page of some explanations.
struct LinkPage {
  let title: String
  let lead: String
  let stories: [LinkStory]

  var page: Page {
    Page(
      fileName: "links.html", title: title, siteTitle: "Continuum", lead: Prose(lead),
      navigation: [],
      banners: [
        Banner(
          .handling, title: "Restricted",
          text: "For named reviewers only: it tells what records say of single children.")
      ],
      blocks: stories.enumerated().flatMap { Self.blocks($0.element, $0.offset + 1) },
      footer: Footer(
        release: "for reviewers, not part of a release", period: "the last run",
        schemaVersion: "not applicable", codeVersion: "as in the record of the run",
        handling: "Restricted"))
  }

  private static func blocks(_ story: LinkStory, _ number: Int) -> [Block] {
    [
      .heading(story.title, anchor: "pair-\(number)"), .text(story.verdict),
      table(
        "facts-\(number)", "What both say", ["Field", "One", "Other"], story.facts, numeric: 3),
      table(
        "weights-\(number)", "What it weighs, in bits: above 0 for one child, below 0 against",
        ["Comparison", "What they give", "Weight", "For how common", "Sum"], story.waterfall,
        numeric: 2),
      table("notes-\(number)", "How it came about", ["What", "How"], story.notes, numeric: 2),
    ]
  }

  private static func table(
    _ id: String, _ caption: String, _ columns: [String], _ rows: [[String]], numeric: Int
  ) -> Block {
    .table(
      Table(
        id: id, caption: caption,
        columns: columns.enumerated().map { TableColumn($1, isNumeric: $0 >= numeric) },
        rows: rows.map { row in
          TableRow(Prose(row.first ?? ""), row.dropFirst().map { TableCell(text: $0) })
        }))
  }
}
