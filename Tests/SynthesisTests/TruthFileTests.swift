import Testing

@testable import Synthesis

struct TruthFileTests {
  private static let delivered = Delivered(children: 600, seed: 21)

  @Test func `a line of an XML file holds the start tag of the child`() {
    let truth = Self.delivered.truth()
    for (path, tag) in [
      ("inbox/social-care/cin-census-2024.xml", "<Child>"),
      ("inbox/social-care/cin-census-2025.xml", "<Child>"),
      ("inbox/police/occurrences.xml", "<Person>"),
    ] {
      let lines = Self.delivered.lines(path)
      let rows = truth[path] ?? []
      #expect(rows.count == lines.count { $0.contains(tag) })
      #expect(rows.allSatisfy { lines[$0.line - 1].contains(tag) })
    }
  }

  /// Rows that share a reference must share the child of the truth.
  ///
  /// This fails as soon as one line number is off.
  @Test(arguments: [
    ("inbox/schools/2024-autumn-pupilonroll.csv", 0), ("inbox/schools/2025-spring-senneeds.csv", 0),
    ("inbox/schools/2024-autumn-termlyexclusionsonroll.csv", 0),
    ("inbox/schools/concern-log.csv", 2), ("inbox/police/occurrences.csv", 2),
    ("inbox/youth-justice/youth-justice.csv", 1), ("inbox/coordinator/hsb-referral-log.csv", 1),
  ])
  func `a row's reference stands for the child that the truth names`(path: String, column: Int) {
    let lines = Self.delivered.lines(path)
    var children: [String: Set<String>] = [:]
    for row in Self.delivered.truth()[path] ?? [] {
      let cells = lines[row.line - 1].split(separator: ",", omittingEmptySubsequences: false)
      let reference = cells[column].filter { $0 != "\u{A0}" }
      guard !reference.isEmpty else { continue }
      children[String(reference), default: []].insert(row.child)
    }
    #expect(children.count > 5)
    #expect(children.values.allSatisfy { $0.count == 1 })
  }

  @Test func `headers, totals and empty lines are about nobody`() {
    for (path, rows) in Self.delivered.truth() where path.hasSuffix(".csv") {
      let lines = Self.delivered.lines(path)
      let header = lines[0].filter { $0 != "\u{FEFF}" }
      #expect(rows.allSatisfy { lines[$0.line - 1] != header })
      #expect(rows.allSatisfy { !lines[$0.line - 1].hasPrefix("TOTAL,") })
    }
  }

  @Test func `twins of the truth share the household`() {
    var households: [String: String] = [:]
    var twins: [(String, String)] = []
    for line in Self.delivered.lines("truth.csv").dropFirst() where !line.isEmpty {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      households[cells[2]] = cells[3]
      if let twin = cells[4].split(separator: " ").last { twins.append((cells[2], String(twin))) }
    }
    #expect(!twins.isEmpty)
    for (child, twin) in twins where households[twin] != nil {
      #expect(households[child] == households[twin])
    }
  }
}
