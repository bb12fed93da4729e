import Indicators
import Intake
import Vocabulary

extension PipelineFile {
  /// Refuses values that decode but that no run could use.
  func check(file: String) throws(ConfigurationError) {
    try Self.checkName(partnership, key: "partnership", file: file)
    var seen: Set<String> = []
    for source in sources {
      try Self.checkName(source.id, key: "sources.id", file: file)
      guard seen.insert(source.id).inserted else {
        throw .repeatedSource(file: file, id: source.id)
      }
      guard source.files.contains(where: { !$0.isEmpty }) else {
        throw .badValue(
          file: file, key: "files",
          problem: "of source '\(source.id)' names no file; write one such as 'police/*.csv'")
      }
      let thresholds = [source.thresholds?.warn, source.thresholds?.stop].compactMap { $0 }
      guard thresholds.allSatisfy((0...1).contains) else {
        throw .badValue(
          file: file, key: "thresholds", problem: "must be shares from 0 to 1, such as 0.05")
      }
      guard source.thresholds?.least ?? 1 >= 1 else {
        throw .badValue(file: file, key: "thresholds.least", problem: "must be 1 or more rows")
      }
      try Self.checkDays(source.every, key: "every", file: file)
      try Self.checkDays(source.grace, key: "grace", file: file)
      guard source.grace == nil || source.every != nil else {
        throw .badValue(
          file: file, key: "grace",
          problem: "of source '\(source.id)' needs 'every': how often files come")
      }
      guard (2000..<2100).contains(source.year ?? 2000) else {
        throw .badValue(
          file: file, key: "year",
          problem: "must be the year in which the return ends, such as 2025")
      }
    }
    guard (0...366).contains(episodeWindowDays ?? 28) else {
      throw .badValue(file: file, key: "episode_window_days", problem: "must be 0 to 366 days")
    }
    try Self.checkDays(keepFiles, key: "keep_files", file: file)
    try Self.checkDays(keepQuarantine, key: "keep_quarantine", file: file)
    try Self.checkDays(keepReleases, key: "keep_releases", file: file)
    try Self.checkDays(keepLog, key: "keep_log", file: file, least: 180)
    try checkStandards(file: file)
  }

  private static func checkDays(
    _ days: WrittenDays?, key: String, file: String, least: Int = 1
  ) throws(ConfigurationError) {
    guard let days else { return }
    guard let count = days.count, least...3660 ~= count else {
      throw .badValue(
        file: file, key: key,
        problem: "must be \(least) to 3,660 days, such as \(max(30, least)) days")
    }
  }

  private func checkStandards(file: String) throws(ConfigurationError) {
    let milestones = Milestone.entries.map(\.code)
    for standard in standards ?? [] {
      guard (0...1000).contains(standard.limit) else {
        throw .badValue(file: file, key: standard.unit.rawValue, problem: "must be 0 to 1,000")
      }
      for name in [standard.from, standard.to] where !milestones.contains(name) {
        throw .unknownName(
          file: file, key: "standards", name: name,
          nearest: NearestSpelling.of(name, among: milestones), known: milestones)
      }
    }
  }

  /// Names become names of files and folders.
  private static func checkName(
    _ name: String, key: String, file: String
  ) throws(ConfigurationError) {
    let isSafe = name.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == 45 || byte == 95
    }
    guard isSafe, !name.isEmpty, name.utf8.count <= 64 else {
      throw .badValue(
        file: file, key: key, problem: "must be 1 to 64 letters, digits, hyphens and underscores")
    }
  }
}
