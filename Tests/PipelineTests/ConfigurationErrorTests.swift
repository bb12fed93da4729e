import Foundation
import Indicators
import Testing

@testable import Pipeline

/// Wrong configuration is answered with the exact words, the line and the nearest name.
struct ConfigurationErrorTests {
  static let right = """
    partnership: small
    title: Small Partnership
    nation: england
    inbox: inbox
    state: state
    key: key
    case_definition: case-definition.yaml
    sources:
      - id: log
        agency: social_care
        format: hsb-referral-log
        files: [log.csv]
    """

  static let wrong: [(change: (String, String), message: String)] = [
    (
      ("inbox: inbox", "inbocks: inbox"),
      "pipeline.yaml:4: error: unknown key 'inbocks'; did you mean 'inbox'?"
    ),
    (
      ("agency: social_care", "agencies: social_care"),
      "pipeline.yaml:10: error: unknown key 'agencies'; did you mean 'agency'?"
    ),
    (
      ("nation: england", "weather: fair"),
      "pipeline.yaml:3: error: unknown key 'weather'; see docs/pipeline-file.md for what may stand here"
    ),
    (
      ("key: key\n", ""),
      "pipeline.yaml: error: 'key' is missing; add it"
    ),
    (
      ("files: [log.csv]", "files: log.csv"),
      "pipeline.yaml:12: error: expected a list, each line starting with '- '"
    ),
    (
      ("agency: social_care", "agency: social-care"),
      """
      pipeline.yaml: error: 'agency' has the unknown value 'social-care'; did you mean \
      'social_care'? (known: school, police, social_care, health, youth_justice, voluntary)
      """
    ),
    (
      ("inbox: inbox", "inbox: ${CONTINUUM_NO_SUCH_VARIABLE}"),
      """
      pipeline.yaml: error: the environment variable 'CONTINUUM_NO_SUCH_VARIABLE' is not set; \
      set it to the inbox's folder
      """
    ),
    (
      ("inbox: inbox", "inbox: inbox\nlinkage: {expected_other: 0.5}"),
      "pipeline.yaml:5: error: unknown key 'expected_other'; did you mean 'expected_others'?"
    ),
    (
      ("inbox: inbox", "inbox: inbox\nlinkage: {chance_share: 2}"),
      """
      pipeline.yaml: error: 'linkage' cannot be used: linkage setting 'chance_share' is 2.0; \
      write a number above 0 and at most 1
      """
    ),
    (
      ("files: [log.csv]", "files: []"),
      "pipeline.yaml: error: 'files' of source 'log' names no file; write one such as 'police/*.csv'"
    ),
    (
      ("state: state", "state: state\nnation: wales"),
      "pipeline.yaml:6: error: the key 'nation' stands here a second time; keep one of the two"
    ),
    (
      ("    agency: social_care", "    agency: social_care\n    agency: police"),
      "pipeline.yaml:11: error: the key 'agency' stands here a second time; keep one of the two"
    ),
    (
      ("inbox: inbox", "inbox: inbox\nepisode_window_days: four weeks"),
      "pipeline.yaml:5: error: 'episode_window_days' must be a whole number, such as 28"
    ),
    (
      ("files: [log.csv]", "files: [log.csv]\n    required: perhaps"),
      "pipeline.yaml:13: error: 'sources.1.required' must be true or false"
    ),
    (
      ("files: [log.csv]", "files: [log.csv]\n    thresholds: {warn: few}"),
      "pipeline.yaml:13: error: 'sources.1.thresholds.warn' must be a number, such as 0.05"
    ),
    (
      ("    agency: social_care\n", ""),
      "pipeline.yaml:9: error: 'sources.1.agency' is missing; add it"
    ),
    (
      ("inbox: inbox", "inbox: inbox\nas_of: 31/03/2025"),
      "pipeline.yaml: error: 'as_of' is no date; write it as 2025-03-31"
    ),
    (
      ("inbox: inbox", "inbox: inbox\nkept_columns: [{source: log, column: suport_started}]"),
      """
      pipeline.yaml: error: 'kept_columns' has the unknown value 'suport_started'; did you mean \
      'support_started'? (known: \(KeptColumn.names.joined(separator: ", ")))
      """
    ),
    (
      ("inbox: inbox", "inbox: inbox\nkept_columns: [{source: logs, column: meeting}]"),
      "pipeline.yaml: error: 'kept_columns' has the unknown value 'logs'; did you mean 'log'? (known: log)"
    ),
    (
      (
        "inbox: inbox",
        "inbox: inbox\nkept_columns: [{source: log, column: meeting, from: 2025-02-01, until: 2024-02-01}]"
      ),
      "pipeline.yaml: error: 'kept_columns' says 'until' a day before 'from'"
    ),
  ]

  @Test(arguments: wrong.indices)
  func `each mistake has its own words`(index: Int) throws {
    let (change, message) = Self.wrong[index]
    let folder = try TemporaryFolder()
    let text = Self.right.replacingOccurrences(of: change.0, with: change.1)
    try folder.write(text, to: "pipeline.yaml")
    try folder.write(CaseDefinitionFile.small, to: "case-definition.yaml")
    let error = #expect(throws: ConfigurationError.self) {
      try Run(pipeline: folder.path, asOf: nil)
    }
    let words = error?.description.replacingOccurrences(of: "\(folder.path)/", with: "")
    #expect(words == message)
    #expect(error.map { Failure($0).code } == .configuration)
  }

  @Test
  func `a folder that is not there is input that is absent`() {
    let error = #expect(throws: ConfigurationError.self) {
      try Run(pipeline: "no/such/folder", asOf: nil)
    }
    #expect(error.map { Failure($0).code } == .noInput)
  }

  @Test
  func `corrections that are not there are input that is absent`() throws {
    let run = try SmallRun()
    try run.folder.write(SmallRun.pipeline + "\ncorrections: fixes.csv\n", to: "pipeline.yaml")
    let failure = run.failure()
    #expect(failure?.code == .noInput)
    #expect(
      failure?.message
        == "'fixes.csv' is not there; check its name and folder, or ask the sender for it")
  }

  @Test
  func `an unknown format is answered with the nearest`() throws {
    let folder = try TemporaryFolder()
    let text = Self.right.replacingOccurrences(of: "hsb-referral-log", with: "hsb-referal-log")
    try folder.write(text, to: "pipeline.yaml")
    let error = #expect(throws: ConfigurationError.self) {
      try Run(pipeline: folder.path, asOf: nil)
    }
    #expect(error?.description.contains("did you mean 'hsb-referral-log'?") == true)
  }
}
