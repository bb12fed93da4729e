import Foundation
import Synchronization

/// How far reference values were missed, by the file they stand in; `make vectors` prints it.
///
/// A test opens a file by reading its rows; what it compares from then on is noted under it.
final class VectorLedger: Sendable {
  static let shared = VectorLedger()

  private struct Line {
    var values = 0
    var absolute = 0.0
    var relative = 0.0
  }

  private struct State {
    var open: [Int: String] = [:]
    var lines: [String: Line] = [:]
  }

  private let state = Mutex(State())

  private init() {
    guard ProcessInfo.processInfo.environment["CONTINUUM_VECTORS"] != nil else { return }
    atexit { VectorLedger.shared.write() }
  }

  func open(_ file: String) {
    let task = Self.task
    state.withLock { $0.open[task] = file }
  }

  /// Notes a comparison; the relative error where the tolerance is relative.
  func note(_ found: Double, _ wanted: Double, isRelative: Bool) {
    guard found.isFinite, wanted.isFinite else { return }
    let task = Self.task
    let error = abs(found - wanted)
    state.withLock { state in
      guard let file = state.open[task] else { return }
      var line = state.lines[file] ?? Line()
      line.values += 1
      line.absolute = max(line.absolute, error)
      if isRelative, wanted != 0 { line.relative = max(line.relative, error / abs(wanted)) }
      state.lines[file] = line
    }
  }

  /// The running test: a task of its own.
  private static var task: Int { withUnsafeCurrentTask { $0?.hashValue ?? 0 } }

  private func write() {
    let path = ProcessInfo.processInfo.environment["CONTINUUM_VECTORS"] ?? ""
    let lines = state.withLock(\.lines).map { file, line in
      "\(file)\t\(line.values)\t\(line.absolute)\t\(line.relative)\n"
    }
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    try? (text + lines.sorted().joined())
      .write(toFile: path, atomically: true, encoding: .utf8)
  }
}
