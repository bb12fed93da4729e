/// Where a run says how it went, beside its summary.
struct WatchSettings {
  /// A file of JSON lines.
  var log: String?
  /// A text file for a collector of metrics.
  var metrics: String?
  /// A file that every run that publishes writes anew.
  var alive: String?
  /// A program that is called when a run starts and ends.
  var hook: String?
}

/// The same as written in the pipeline file; paths are relative to the pipeline's folder.
struct WrittenWatch: Decodable {
  let log: String?
  let metrics: String?
  let alive: String?
  let hook: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case log, metrics, alive, hook
  }
}
