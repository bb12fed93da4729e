import Indicators
import Intake

/// The pipeline file as written: who sends what, and how it is counted.
struct PipelineFile: Decodable {
  /// One source as written.
  struct Source: Decodable {
    let id: String
    let title: String?
    let agency: String
    let format: String
    let files: [String]
    let system: String?
    let required: Bool?
    let encoding: String?
    let ethnicityScheme: String?
    let year: Int?
    let term: String?
    let thresholds: SourceSettings.Thresholds?
    let mode: String?
    let every: WrittenDays?
    let grace: WrittenDays?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, title, agency, format, files, system, required, encoding, year, term
      case thresholds, mode, every, grace
      case ethnicityScheme = "ethnicity_scheme"
    }
  }

  /// A financial year that stands still as written.
  struct Frozen: Decodable {
    let year: String
    let seen: String

    enum CodingKeys: String, CodingKey, CaseIterable {
      case year, seen
    }
  }

  /// What is said of when a column was kept as written.
  struct Kept: Decodable {
    let source: String
    let column: String
    let from: String?
    let until: String?
    let ended: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case source, column, from, until, ended
    }
  }

  /// The partnership's own code lists.
  struct Lists: Decodable {
    let categories: [LocalCode]?
    let tools: [LocalCode]?
    let providers: [LocalCode]?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case categories, tools, providers
    }
  }

  let partnership: String
  let title: String
  let nation: String
  let area: String?
  let invented: Bool?
  let handling: String?
  let contact: String?
  let asOf: String?
  let inbox: String
  let state: String
  let key: String
  let caseDefinition: String
  let episodeWindowDays: Int?
  let areas: String?
  let population: String?
  let auditScores: String?
  let corrections: String?
  let expectedTiers: [ExpectedTier]?
  let toolAges: [ToolAges]?
  let captureRecapture: String?
  let recordsFrom: String?
  let frozenYears: [Frozen]?
  let keptColumns: [Kept]?
  let keepFiles: WrittenDays?
  let keepQuarantine: WrittenDays?
  let keepReleases: WrittenDays?
  let keepLog: WrittenDays?
  let synonyms: String?
  let lists: Lists?
  let standards: [Standard]?
  let linkage: WrittenLinkage?
  let publicRelease: WrittenPublic?
  let watch: WrittenWatch?
  let appearance: WrittenAppearance?
  let dfeLayout: WrittenPlace?
  let sources: [Source]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case partnership, title, nation, area, invented, handling, contact, inbox, state, key, areas
    case population, synonyms, lists, standards, linkage, sources, corrections
    case watch, appearance
    case expectedTiers = "expected_tiers"
    case toolAges = "tool_ages"
    case captureRecapture = "capture_recapture"
    case recordsFrom = "records_from"
    case frozenYears = "frozen_years"
    case keptColumns = "kept_columns"
    case asOf = "as_of"
    case caseDefinition = "case_definition"
    case episodeWindowDays = "episode_window_days"
    case auditScores = "audit_scores"
    case publicRelease = "public"
    case dfeLayout = "dfe_layout"
    case keepFiles = "keep_files"
    case keepQuarantine = "keep_quarantine"
    case keepReleases = "keep_releases"
    case keepLog = "keep_log"
  }
}
