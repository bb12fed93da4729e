import Indicators
import Intake
import Linkage
import Pages
import Publishing
import Records
import Vocabulary

/// The pipeline as resolved: every path absolute or relative to the working folder, every name
/// looked up, every default filled in.
struct Settings {
  let partnership: String
  let title: String
  let isInvented: Bool
  let handling: String
  let contact: String
  let asOf: Day
  let paths: Paths
  let intake: IntakeSettings
  let sources: [Source]
  let linkage: LinkageSettings
  let model: NightlyModel
  let indicators: IndicatorSettings
  let lists: PartnershipLists
  let retention: Retention
  let publicRelease: PublicReleaseSettings
  let watch: WatchSettings
  /// The name of the site on every page; made of the title where nil.
  let siteTitle: String?
  let appearance: Appearance
  /// The place that tables in the Department for Education's layout are of, where they are wanted.
  let tidyPlace: TidyPlace?

  /// How long things are kept; days.
  struct Retention {
    /// Copies of files that no figure rests on any more.
    let files: Int
    /// Rows that were set aside.
    let quarantine: Int
    /// Internal releases; none where they are kept for ever.
    let releases: Int?
    /// Entries of the audit log; none where they are kept for ever.
    let log: Int?
  }

  /// What a file means for the files of its source before it.
  enum Mode: String, CaseIterable {
    /// The inbox is the whole picture: its files add to each other, one that leaves it is gone.
    case inbox
    /// The newest file of each table is the whole picture until a newer one comes.
    case snapshot
    /// Every file adds to those before it, also when they have left the inbox.
    case append
  }

  /// How often a sender sends.
  struct Cadence {
    /// Days from one file to the next.
    let days: Int
    /// Days by which it may be late.
    let grace: Int

    /// The last day on which the next file is not late.
    func due(after newest: Day) -> Day { newest.adding(days: days + grace) }
  }

  /// Where things stand.
  struct Paths {
    /// The pipeline file and every table it names: whatever a figure rests on beside the inbox.
    let inputs: [String]
    let inbox: String
    let key: String
    let state: String
    /// An analyst's corrections, where there are any.
    let corrections: String?

    var store: String { "\(state)/store.sqlite" }
    var releases: String { "\(state)/releases" }
    var desk: String { "\(state)/desk" }
    var kept: String { "\(state)/kept" }
    var lock: String { "\(state)/run.lock" }
  }

  /// One source: its files are looked for in the inbox when the run starts.
  struct Source {
    let id: String
    let agency: Agency
    let system: String
    let format: Format
    let patterns: [String]
    let isRequired: Bool
    let encoding: DeclaredEncoding?
    let ethnicityScheme: EthnicityScheme?
    let year: Int?
    let term: SchoolTerm?
    let thresholds: SourceSettings.Thresholds
    let mode: Mode
    let cadence: Cadence?

    /// The source as Intake takes it, with the kept copies of its files in order of reading.
    func forIntake(
      _ files: [DeliveredFile], thresholds: SourceSettings.Thresholds? = nil
    ) -> SourceSettings {
      forIntake(reading: files.map { ($0.path, $0.name) }, thresholds: thresholds)
    }

    /// The source as Intake takes it, with paths and the names by which their files are told, in
    /// order of reading.
    func forIntake(
      reading files: [(path: String, name: String)],
      thresholds: SourceSettings.Thresholds? = nil
    ) -> SourceSettings {
      SourceSettings(
        id: id, agency: agency, system: system, format: format, files: files.map(\.path),
        ethnicityScheme: ethnicityScheme, encoding: encoding, year: year, term: term,
        thresholds: thresholds ?? self.thresholds,
        names: Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.name) }))
    }
  }
}
