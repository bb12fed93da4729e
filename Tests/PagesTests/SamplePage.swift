import Pages

/// A page that uses every block and every chart, with invented numbers.
///
enum SamplePage {
  static let page = Page(
    fileName: "sample.html", title: "Children who displayed harmful sexual behaviour",
    siteTitle: "Sampleshire: harmful sexual behaviour in numbers",
    lead:
      "How many children any agency knows of, who they are, and how long they wait for support.",
    navigation: [
      NavigationLink("Summary", to: "index.html"), NavigationLink("Children", to: "sample.html"),
      NavigationLink("Support", to: "support.html"), NavigationLink("Waiting", to: "waiting.html"),
      NavigationLink("Data quality", to: "quality.html"),
      NavigationLink("Methods", to: "methods.html"),
    ],
    banners: [
      Banner(.handling, title: "OFFICIAL: for partnership staff"),
      Banner(.warning, title: "Invented data.", text: "No child on this page exists."),
    ],
    blocks: words + tables + bars + curves + lines + audit, footer: footer)

  static let footer = Footer(
    release: "sampleshire-2026-04-01", period: "April 2025 to March 2026", schemaVersion: "1.0",
    codeVersion: "0.1.0", handling: "OFFICIAL",
    contact: ["Data team, ", .link("data@example.org", to: "mailto:data@example.org")],
    statements: ["Counts are recorded reports, not prevalence: a rise may be better recognition."])

  static let words: [Block] = [
    .contents,
    .heading("Summary"),
    .keyNumbers([
      KeyNumber(
        "1,234", label: "children known to any agency", interval: "95% interval: 1,166 to 1,305",
        context: "1,190 in the year before"),
      KeyNumber(
        "64.0%", label: "of referred children started support",
        interval: "95% interval: 59.8% to 68.0%"),
      KeyNumber("", label: "children in secure settings", symbols: [.confidential]),
    ]),
    .paragraph([
      "More records may mean ", .strong("better recognition"), ". See ",
      .link("the methods", to: "methods.html"), " and the table ", .code("release_table"), ".",
    ]),
    .list(["Every agency sent its return.", "Unknown is a row of its own."]),
    .definitions([
      Definition("Children", "Each child is counted once in the period."),
      Definition("Interval", "What a year like this one could have shown."),
    ]),
    .code("SELECT age, children\nFROM b1\nWHERE period = '2025-26';"),
    .banner(Banner(.note, title: "New this year.", text: "Health data are included.")),
  ]

  static func counts(_ id: String, _ caption: String, _ rows: [TableRow]) -> Table {
    Table(
      id: id, caption: caption, columns: [TableColumn("Group"), .number("Children")], rows: rows)
  }

  static let tables: [Block] = [
    .heading("Age"),
    .table(
      Table(
        id: "b1", caption: "Table 1: Children by age at first referral, April 2025 to March 2026",
        columns: [
          TableColumn("Age"), .number("Children"), .number("Share", unit: "%"),
          .number("Lower limit", unit: "%"), .number("Upper limit", unit: "%"),
          TableColumn("Comment"),
        ],
        rows: [
          TableRow(
            "0 to 9",
            [
              .symbol(.confidential), .symbol(.confidential), .symbol(.confidential),
              .symbol(.confidential), "not applicable",
            ]),
          TableRow("10 to 12", [.number(310), "25.1", "22.8", "27.6", "not applicable"]),
          TableRow(
            "13 to 15", [.number(640, symbols: [.revised]), "51.9", "49.1", "54.6", "revised"]),
          TableRow("Not known", [.symbol(.notAvailable), "25.1", "22.8", "27.6", "not recorded"]),
          TableRow(
            "All",
            [.number(1234), "100.0", .symbol(.notApplicable), .symbol(.notApplicable), "total"],
            isTotal: true),
        ],
        notes: ["Counts are rounded to the nearest 5."],
        download: Download(address: "b1.csv", facts: "CSV, 2 KB"))),
  ]
}
