import Pages

/// The line under every figure that says where its numbers come from.
enum ReportSource {
  static func line(_ release: Release) -> Prose {
    Prose(parts: [
      .plain("records of the partnership's agencies, release \(release.description.id); "),
      .link("sources", to: AboutPage.fileName), .plain("."),
    ])
  }
}
