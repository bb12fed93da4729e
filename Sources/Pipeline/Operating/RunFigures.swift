import Records

/// What a run that published read, and how long each stage took; counts and days alone.
struct RunFigures: Codable, Sendable, Equatable {
  /// Rows by where they ended.
  struct Rows: Codable, Sendable, Equatable {
    let read: Int
    let used: Int
    let setAside: Int
    let superseded: Int

    init(_ rows: RowCounts) {
      read = rows.read
      used = rows.used
      setAside = rows.setAside
      superseded = rows.superseded
    }
  }

  /// What one source brought.
  struct Source: Codable, Sendable, Equatable {
    let id: String
    let rows: Rows
    /// The day on which its newest file came, such as 2025-03-31; none where it has no file.
    let newest: String?
    /// The day after which it is late; none where nothing is expected of it.
    let due: String?
  }

  /// The reference date, such as 2025-03-31.
  let asOf: String
  let rows: Rows
  let sources: [Source]
  /// Rows that wait in quarantine.
  let waiting: Int
  /// Seconds by stage.
  var stages: [String: Double]

  /// The same figures with the seconds of stages.
  func with(stages: [String: Double]) -> RunFigures {
    var figures = self
    figures.stages = stages
    return figures
  }
}
