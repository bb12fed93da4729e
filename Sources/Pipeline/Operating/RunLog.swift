import Foundation
import Records

/// What a run does while it does it, as lines of JSON: stages with their seconds, rows by source, how
/// it ended; never a value.
final class RunLog {
  /// The stages of a run, as the log and the metrics name them.
  enum Stage: String {
    case admit, link, count, protect, publish, commit
  }

  private let output: FileHandle?
  private let path: String?
  private let pipeline: String
  /// The run's id.
  let run: String
  /// Seconds by stage, of the stages that ended.
  private(set) var seconds: [String: Double] = [:]
  /// The mark of the counts that were kept, where any were.
  var counts: String?
  /// Why the file cannot be opened; nothing where it can.
  private let closed: String?
  /// Lines that could not be written, and why the first could not; a count.
  private var lost: (lines: Int, reason: String) = (0, "")
  private var open: (stage: Stage, since: ContinuousClock.Instant, processor: Double)?

  /// Opens the log; without a path nothing is written, and `-` is the standard error output.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isNeeded: Whether a path that cannot be opened is an error; else `problems` tells it.
  ///   - pipeline: The partnership.
  ///   - run: The run's id.
  /// - Throws: `RunError` where the file is needed and cannot be opened.
  init(path: String?, isNeeded: Bool, pipeline: String, run: String) throws(RunError) {
    self.path = path
    self.pipeline = pipeline
    self.run = run
    do throws(RunError) {
      output = try path.map(Self.open)
      closed = nil
    } catch {
      guard !isNeeded else { throw error }
      (output, closed) = (nil, error.description)
    }
  }

  /// What is missing of the log, in one line; nothing where all of it was written.
  var problems: [String] {
    if let closed { return ["\(closed); this run is not in the log"] }
    guard lost.lines > 0, let path else { return [] }
    let lines = lost.lines == 1 ? "1 line" : "\(lost.lines) lines"
    return ["'\(path)': \(lines) of the log could not be written (\(lost.reason))"]
  }

  /// Ends the stage that goes on and begins the next; nothing where none does.
  func begin(_ stage: Stage?) {
    if let open {
      let took = Self.seconds(open.since.duration(to: .now))
      seconds[open.stage.rawValue] = took
      write(
        Line(
          "stage ended", stage: open.stage.rawValue, seconds: took,
          processor: Self.processor - open.processor))
    }
    open = stage.map { ($0, .now, Self.processor) }
  }

  /// Seconds for which processors worked for this program so far, on all its threads.
  private static var processor: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  /// Says what every source brought.
  func sources(_ deliveries: [Delivery]) {
    for delivery in deliveries {
      write(
        Line("source read", source: delivery.source, rows: RunFigures.Rows(delivery.rows)))
    }
  }

  /// Says that every source brought what it had brought before, so that nothing was read.
  func unchanged(_ sources: [RunFigures.Source]) {
    for source in sources where source.newest != nil {
      write(Line("source unchanged", source: source.id, rows: source.rows))
    }
  }

  /// Says that the run began.
  func started() { write(Line("run started")) }

  /// Says how the run ended; the stage in which it failed is the last one begun.
  func ended(_ code: ExitCode, release: String?, seconds: Double) {
    let failed = open?.stage.rawValue
    write(
      Line("run ended", stage: failed, seconds: seconds, release: release, code: code.rawValue))
  }

  static func seconds(_ duration: Duration) -> Double {
    let (seconds, parts) = duration.components
    return (Double(seconds) * 1000 + Double(parts / 1_000_000_000_000_000)) / 1000
  }

  private func write(_ line: Line) {
    guard let output else { return }
    var line = line
    (line.at, line.pipeline, line.run) = (Clock().instant, pipeline, run)
    guard let text = try? AuditLog.encoder.encode(line) else { return }
    // A log that cannot be written to is no reason to give up a run that can go on.
    do { try output.write(contentsOf: text + Data([10])) } catch {
      if lost.lines == 0 { lost.reason = StateFolder.reason(error) }
      lost.lines += 1
    }
  }

  private static func open(_ path: String) throws(RunError) -> FileHandle {
    guard path != "-" else { return .standardError }
    // A pipe that nobody reads must not keep the run waiting.
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let descriptor = Foundation.open(path, flags, 0o600)
    guard descriptor >= 0 else {
      let isLink = errno == ELOOP
      let reason = isLink ? "it is a link" : String(cString: strerror(errno))
      throw .cannotCreate(path: path, reason: reason)
    }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}

extension RunLog {
  /// One line, without what does not apply to it.
  private struct Line: Encodable {
    var at = ""
    var pipeline = ""
    var run = ""
    let event: String
    let stage: String?
    let seconds: Double?
    let processor: Double?
    let source: String?
    let rows: RunFigures.Rows?
    let release: String?
    let code: Int32?

    init(
      _ event: String, stage: String? = nil, seconds: Double? = nil,
      processor: Double? = nil, source: String? = nil,
      rows: RunFigures.Rows? = nil, release: String? = nil, code: Int32? = nil
    ) {
      self.event = event
      self.stage = stage
      self.seconds = seconds
      self.processor = processor.map { ($0 * 1000).rounded() / 1000 }
      self.source = source
      self.rows = rows
      self.release = release
      self.code = code
    }
  }
}
