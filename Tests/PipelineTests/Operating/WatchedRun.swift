import Foundation

@testable import Pipeline

/// A small pipeline that is watched in every way there is.
struct WatchedRun {
  let small: SmallRun

  init(more: String = "", source: String = "") throws {
    small = try SmallRun()
    let watch = """
      watch:
        log: watch/run.jsonl
        metrics: watch/run.prom
        alive: watch/alive
        hook: hook
      \(more)
      sources:
      """
    let text = SmallRun.pipeline.replacing("sources:", with: watch)
      .replacing("    required: true", with: "    required: true\n\(source)")
    try small.folder.write(text, to: "pipeline.yaml")
    try FileManager.default.createDirectory(
      atPath: "\(folder)/watch", withIntermediateDirectories: true)
    try hook("echo \"$@\" >> '\(folder)/told'")
  }

  var folder: String { small.folder.path }

  /// Writes the program that is told.
  func hook(_ line: String) throws {
    try small.folder.write("#!/bin/sh\n\(line)\n", to: "hook")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: "\(folder)/hook")
  }

  /// Names another place for the log in the pipeline file.
  func logs(to place: String) throws {
    try small.folder.write(
      small.folder.text("pipeline.yaml")
        .replacing("log: watch/run.jsonl", with: "log: \(place)"), to: "pipeline.yaml")
  }

  @discardableResult
  func publish(asOf: String? = nil) throws -> Outcome {
    try Night(pipeline: folder, asOf: asOf, allowsEarlier: false, truth: nil, log: nil).publish()
  }

  var audit: AuditLog { AuditLog(folder: "\(folder)/state") }

  /// Lines of JSON in a file.
  func lines(_ name: String) throws -> [[String: Any]] {
    try small.folder.text(name).split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }
}
