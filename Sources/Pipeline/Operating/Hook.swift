import Foundation

/// A program of the machine's owner that is told when a run starts and how it ends, as
/// `hook start PIPELINE RUN` and `hook end PIPELINE RUN CODE`.
struct Hook {
  /// What there is to tell.
  enum Event {
    case start
    case end(ExitCode)
  }

  /// How long it may take; seconds.
  private static let patience = 60.0

  private let path: String?
  private let run: String
  private let pipeline: String

  init(_ path: String?, run: String, pipeline: String) {
    self.path = path
    self.run = run
    self.pipeline = pipeline
  }

  /// Calls the program and waits for it.
  ///
  /// - Returns: What went wrong with it, in one line; nothing where all is well.
  func tell(_ event: Event) -> [String] {
    guard let path else { return [] }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments(of: event)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.standardError
    do { try process.run() } catch {
      return ["the hook '\(path)' cannot be started; check that it is there and may be run"]
    }
    guard Self.ends(process) else {
      return ["the hook '\(path)' took longer than \(Int(Self.patience)) seconds and was ended"]
    }
    let status = process.terminationStatus
    return status == 0 ? [] : ["the hook '\(path)' ended with \(status)"]
  }

  private func arguments(of event: Event) -> [String] {
    switch event {
    case .start: ["start", pipeline, run]
    case .end(let code): ["end", pipeline, run, "\(code.rawValue)"]
    }
  }

  private static func ends(_ process: Process) -> Bool {
    let limit = ContinuousClock.now + .seconds(patience)
    while process.isRunning, .now < limit { usleep(20_000) }
    guard process.isRunning else { return true }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return false
  }
}
