import Vocabulary

/// One run as the audit log tells of it: its start, and its end where it reached one.
struct PastRun {
  let started: String
  let end: AuditEntry?
  let run: String

  /// What became of it, in a word or two.
  var outcome: String {
    guard let code = end?.code else { return "did not end" }
    return switch ExitCode(rawValue: code) {
    case .complete: "published"
    case .publishedWithWarnings: "published with warnings"
    case .temporary: "gave way, to be run again"
    default: "failed (\(code))"
    }
  }

  /// Whether readers got a release from it.
  var published: Bool { end?.release != nil }

  /// The runs of a log, the oldest first.
  static func all(in entries: [AuditEntry]) -> [PastRun] {
    var ends: [String: AuditEntry] = [:]
    for entry in entries where entry.event == .runEnded { ends[entry.run ?? ""] = entry }
    return entries.filter { $0.event == .runStarted }.map {
      PastRun(started: $0.at, end: ends[$0.run ?? ""], run: $0.run ?? "")
    }
  }
}
