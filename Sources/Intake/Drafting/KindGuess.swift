import Records

/// Guesses what a file's rows are from the words of its headers.
enum KindGuess {
  /// Words of headers that speak for a kind: some by themselves, others only together.
  private struct Cues {
    let kind: RecordKind
    let strong: Set<String>
    let weak: Set<String>

    /// Two for each header that tells by itself, one for each that only hints.
    func score(_ headers: [Set<String>]) -> Int {
      headers.reduce(0) { score, words in
        score + (words.isDisjoint(with: strong) ? words.isDisjoint(with: weak) ? 0 : 1 : 2)
      }
    }
  }

  /// The kind for which the headers speak most; the first of equals.
  ///
  /// - Parameter names: The headers.
  /// - Returns: The kind, and whether anything spoke for it.
  static func kind(_ names: [String]) -> (kind: RecordKind, isSure: Bool) {
    let headers = names.map { Set(HeaderWords($0).words + [HeaderWords($0).letters]) }
    let scores = cues.map { ($0.kind, $0.score(headers)) }
    let best = scores.map(\.1).max() ?? 0
    guard best >= 2, let first = scores.first(where: { $0.1 == best }) else {
      return (.person, false)
    }
    return (first.0, scores.count { $0.1 == best } == 1)
  }

  private static let cues: [Cues] = [
    Cues(
      kind: .referral, strong: ["tier", "level", "hackett", "hsb"],
      weak: [
        "referralid", "referralref", "route", "decision", "referringagency", "offered", "meeting",
        "review", "received", "role",
      ]),
    Cues(
      kind: .schoolConcern,
      strong: ["concern", "concerns", "safeguarding", "cpoms", "myconcern", "dsl"],
      weak: [
        "incident", "category", "categories", "light", "school", "pupil", "pupils", "student",
        "linked", "action", "actions", "subcategory", "logged", "raised", "behaviour",
      ]),
    Cues(
      kind: .policeOccurrence,
      strong: [
        "occurrence", "crime", "nominal", "force", "suspect", "hoc", "niche", "athena",
        "investigation",
      ],
      weak: [
        "offence", "interviewed", "occurred", "recorded", "victim", "beat", "involvement",
        "committed", "role", "reported",
      ]),
    Cues(
      kind: .youthJustice,
      strong: ["yjs", "yot", "assetplus", "asset", "disposal", "childview", "sentence", "gravity"],
      weak: [
        "offence", "order", "aim", "outcome", "intervention", "hearing", "court", "conviction",
        "seriousness", "plea",
      ]),
    Cues(
      kind: .support, strong: ["provider", "service", "programme", "discharge"],
      weak: ["sessions", "accepted", "declined", "decline", "started", "ended", "intervention"]),
    Cues(
      kind: .exclusion,
      strong: ["exclusion", "exclusions", "suspension", "suspensions", "reason1"],
      weak: ["reason", "reason2", "reason3", "startdate", "sessions", "permanent"]),
    Cues(
      kind: .educationalNeed, strong: ["sentype", "senneedstableid", "ehcp"],
      weak: ["sentyperank", "ehc", "sen"]),
    Cues(
      kind: .assessment, strong: ["factors", "assessmentfactors"],
      weak: ["assessment", "authorisation", "authorised"]),
    Cues(
      kind: .socialCareReferral,
      strong: ["contact", "nfa", "referralnfa", "cinreferraldate", "cinclosuredate", "mash"],
      weak: ["referral", "cin", "closure", "workflow", "lcs", "mosaic", "need"]),
    Cues(
      kind: .plan, strong: ["placement", "placed", "decom", "cpp"],
      weak: ["plan", "looked", "cla", "lac"]),
    Cues(
      kind: .person, strong: [],
      weak: ["upn", "pupilonrolltableid", "dob", "birth", "ncyearactual", "enrolstatus", "adno"]),
  ]
}
