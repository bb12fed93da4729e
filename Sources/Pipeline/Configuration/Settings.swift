import Indicators
import Intake
import Linkage
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
  let indicators: IndicatorSettings
  let lists: PartnershipLists

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

    /// The source as Intake takes it, with the files found.
    func forIntake(files: [String], inbox: String) -> SourceSettings {
      SourceSettings(
        id: id, agency: agency, system: system, format: format, files: files,
        ethnicityScheme: ethnicityScheme, encoding: encoding, year: year, term: term,
        thresholds: thresholds, inbox: inbox)
    }
  }
}
