/// A program of the machine's owner that is told when a run starts and how it ends, as
/// `hook start PIPELINE RUN` and `hook end PIPELINE RUN CODE`.
struct Hook {
  /// What there is to tell.
  enum Event {
    case start
    case end(ExitCode)
  }

  private let path: String?
  private let run: String
  private let pipeline: String
  private let patience: Double

  /// Prepares to call a program; none where no path is given.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - run: The run's id.
  ///   - pipeline: The partnership.
  ///   - patience: How long it may take; seconds.
  init(_ path: String?, run: String, pipeline: String, patience: Double = 60) {
    self.path = path
    self.run = run
    self.pipeline = pipeline
    self.patience = patience
  }

  /// Calls the program and waits for it, not for what it leaves running.
  ///
  /// - Returns: What went wrong with it, in one line; nothing where all is well.
  func tell(_ event: Event) -> [String] {
    guard let path else { return [] }
    switch CalledProgram(path, arguments: arguments(of: event)).run(limit: patience) {
    case .exited(0): return []
    case .exited(let status): return ["the hook '\(path)' ended with \(status)"]
    case .killed(let signal): return ["the hook '\(path)' was killed by signal \(signal)"]
    case .tookTooLong:
      return ["the hook '\(path)' took longer than \(Int(patience)) seconds and was ended"]
    case .couldNotStart:
      return ["the hook '\(path)' cannot be started; check that it is there and may be run"]
    }
  }

  private func arguments(of event: Event) -> [String] {
    switch event {
    case .start: ["start", pipeline, run]
    case .end(let code): ["end", pipeline, run, "\(code.rawValue)"]
    }
  }
}
