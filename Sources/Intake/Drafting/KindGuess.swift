import Records

/// Guesses what a file's rows are from the words of its headers.
enum KindGuess {
  /// The kind whose telling words stand in most headers; the first of equals.
  ///
  /// - Parameter names: The headers.
  /// - Returns: The kind, and whether anything spoke for it.
  static func kind(_ names: [String]) -> (kind: RecordKind, isSure: Bool) {
    let headers = names.map { Set(HeaderWords($0).words + [HeaderWords($0).letters]) }
    let scores = cues.map { kind, words in
      (kind, headers.count { !$0.isDisjoint(with: words) })
    }
    let best = scores.max { $0.1 < $1.1 } ?? (.person, 0)
    let first = scores.first { $0.1 == best.1 } ?? best
    return first.1 < 2 ? (.person, false) : (first.0, scores.count { $0.1 == first.1 } == 1)
  }

  private static let cues: [(RecordKind, Set<String>)] = [
    (
      .referral,
      [
        "referralid", "referralref", "route", "tier", "decision", "referringagency", "offered",
        "meeting", "review", "received",
      ]
    ),
    (
      .schoolConcern,
      [
        "incident", "category", "categories", "concern", "safeguarding", "light", "dsl", "concerns",
        "school", "pupils", "linked", "cpoms", "action", "actions",
      ]
    ),
    (
      .policeOccurrence,
      [
        "occurrence", "crime", "offence", "nominal", "force", "suspect", "interviewed", "occurred",
        "recorded", "victim", "hoc", "beat",
      ]
    ),
    (
      .youthJustice,
      [
        "yjs", "yot", "asset", "order", "disposal", "offence", "aim", "sentence", "outcome",
        "assetplus", "intervention",
      ]
    ),
    (
      .support,
      [
        "provider", "service", "sessions", "programme", "accepted", "declined", "decline",
        "discharge", "started", "ended",
      ]
    ),
    (
      .exclusion,
      ["exclusion", "suspension", "reason", "reason1", "startdate", "sessions", "exclusions"]
    ),
    (.educationalNeed, ["sentype", "senneedstableid", "sentyperank", "ehc", "sen"]),
    (.assessment, ["assessment", "factors", "assessmentfactors", "authorisation", "authorised"]),
    (
      .socialCareReferral,
      ["contact", "nfa", "referralnfa", "cinreferraldate", "cinclosuredate", "referral", "cin"]
    ),
    (.plan, ["placement", "placed", "plan", "decom", "looked"]),
    (.person, ["upn", "pupilonrolltableid", "dob", "birth", "ncyearactual", "enrolstatus"]),
  ]
}
