import Foundation

/// Looks at everything that a night needs and says what is wrong, before the night does.
public struct Doctor {
  private let pipeline: String

  /// Prepares to look; reads nothing yet.
  ///
  /// - Parameter pipeline: The pipeline's folder.
  public init(pipeline: String) {
    self.pipeline = pipeline
  }

  /// Looks at everything; one thing that is broken does not keep it from the next.
  ///
  /// - Returns: One line for each thing. Code 78 where something is broken, 3 where something asks
  ///   for attention.
  public func examine() -> Outcome {
    let findings = all()
    let worst = findings.map(\.state).max() ?? .fine
    let table = AlignedTable(
      [("what", false), ("state", false), ("in words", false)],
      rows: findings.map { [$0.what, $0.state.word, $0.words] })
    return Outcome(code: worst.code, summary: table.text.joined(separator: "\n"))
  }

  private func all() -> [Examined] {
    let programs = ProgramVersions.examined
    let clock = Clock()
    do {
      let settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: clock.today)
      let configured = Examined(
        "configuration", .fine, "\(settings.sources.count) sources are described")
      return programs + [configured] + InputExamination(settings, today: clock.today).all
        + StateExamination(settings, clock: clock).all
    } catch {
      return programs + [Examined("configuration", .broken, Failure(error).message)]
    }
  }
}

/// One thing that was looked at.
struct Examined {
  /// How it was found, the worst last.
  enum State: Int, Comparable {
    case fine, attention, broken

    var word: String {
      switch self {
      case .fine: "fine"
      case .attention: "attention"
      case .broken: "BROKEN"
      }
    }

    var code: ExitCode {
      switch self {
      case .fine: .complete
      case .attention: .publishedWithWarnings
      case .broken: .configuration
      }
    }

    static func < (left: State, right: State) -> Bool { left.rawValue < right.rawValue }
  }

  let what: String
  let state: State
  let words: String

  init(_ what: String, _ state: State, _ words: String) {
    self.what = what
    self.state = state
    self.words = words
  }

  /// What a check says, or why it cannot be done.
  init(_ what: String, _ check: () throws -> (State, String)) {
    do {
      let (state, words) = try check()
      self.init(what, state, words)
    } catch {
      self.init(what, .broken, Failure(error).message)
    }
  }
}
