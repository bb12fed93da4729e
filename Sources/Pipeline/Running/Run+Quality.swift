import Indicators
import Intake
import Publishing
import Records
import Vocabulary

extension SourceStatus {
  /// What a source sent, or that it sent nothing.
  init(_ source: Settings.Source, delivery: Delivery?) {
    let rows = delivery?.rows
    self.init(
      source: source.id, agency: source.agency, format: source.format.id,
      // A sender's file name is free text and stays here; the hash says which file it was.
      files: (delivery?.files ?? []).enumerated().map {
        File(name: "file \($0.offset + 1)", hash: $0.element.hash)
      },
      rows: rows.map {
        Rows(read: $0.read, used: $0.used, setAside: $0.setAside, superseded: $0.superseded)
      },
      note: delivery == nil ? "No file in the inbox" : "")
  }
}

extension KnownIssue {
  /// What linkage cannot do, for readers of any release.
  private static let linkageLimits = """
    Records are linked by numbers and by a model that weighs what agrees and what differs. \
    Children whose records agree on too little are counted more than once, and now and then \
    two children who agree on much count as one. Of invented records, where the truth is known, \
    the count was too high by 5 in 100 among 400 children and by 22 in 100 among 10,000; what \
    stricter and looser linkage give does not hold the truth there
    """

  /// The same for a public release, which has no tables of data quality.
  static let publicLinkage = KnownIssue(
    id: "linkage", text: "\(linkageLimits).", indicators: ["A1", "A2", "A3"])

  /// Limits of this version that readers must know.
  static let thisVersion = [
    KnownIssue(
      id: "linkage",
      text: "\(linkageLimits); E4 says how often that is to be expected.",
      indicators: ["A1", "A2", "A3"]),
    KnownIssue(
      id: "internal",
      text: "Nothing is suppressed: this release is for the partnership's staff and not for others."
    ),
  ]

  /// Names the sources that serve only identity, characteristics and milestones.
  static func silentSources(
    _ counted: CountedChildren, _ record: RunRecord, titles: [String: String]
  ) -> [KnownIssue] {
    let withEvents = counted.sourcesWithEvents
    let silent = record.deliveries.map(\.source).filter { !withEvents.contains($0) }
    guard !counted.events.isEmpty, !silent.isEmpty, !withEvents.isEmpty else { return [] }
    return [
      KnownIssue(
        id: "silent-sources",
        text: """
          These sources hold no event of harmful sexual behaviour by themselves and serve only \
          identity, characteristics and milestones: \
          \(silent.map { titles[$0] ?? $0 }.joined(separator: "; ")).
          """,
        indicators: ["A1"])
    ]
  }

  /// Says so where no source of the run can hold an event.
  static func withoutEvents(_ counted: CountedChildren, _ record: RunRecord) -> [KnownIssue] {
    counted.events.isEmpty ? [noEvents] : []
  }

  /// What must be said where no source can hold an event.
  static let noEvents = KnownIssue(
    id: "no-events",
    text: """
      No row of the sources of this run says that a child displayed harmful sexual behaviour. \
      Children in Need, Annex A and SSDA903 returns hold no such event by themselves, so every \
      count is 0: that is what these sources can tell, not what happened.
      """,
    indicators: ["A1"], headline: "No source here can tell")
}

extension CaseDefinition.Line {
  /// The line in words, as the methods page shows it.
  var words: String {
    var conditions: [String] = []
    if let categories { conditions.append("category \(categories.joined(separator: " or "))") }
    if let tools { conditions.append("tool \(tools.joined(separator: " or "))") }
    if let exclusionReasons {
      conditions.append("reason \(exclusionReasons.joined(separator: " or "))")
    }
    if sexualOffence == true { conditions.append("a sexual-offence code") }
    if hsbFlag == true { conditions.append("the police flag") }
    let what = RecordKind(code: record)?.label ?? record
    let given = conditions.isEmpty ? "" : " with " + conditions.joined(separator: " and ")
    return "\(id): \(what)\(given), role \(role ?? "as recorded")"
  }
}
