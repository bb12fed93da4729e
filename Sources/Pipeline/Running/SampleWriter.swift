import Foundation
import Synthesis

/// Writes an invented partnership's exports into a folder.
public struct SampleWriter {
  private let children: Int
  private let seed: UInt64
  private let folder: String

  /// Says what to invent and where to write it.
  ///
  /// - Parameters:
  ///   - children: Children to invent, at least 1.
  ///   - seed: The same seed gives the same bytes.
  ///   - folder: A new or empty folder.
  public init(children: Int, seed: UInt64, folder: String) {
    self.children = children
    self.seed = seed
    self.folder = folder
  }

  /// Writes the files.
  ///
  /// - Returns: How many files were written.
  /// - Throws: `RunError` where the folder is not empty or cannot be written.
  public func write() throws -> Outcome {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard present.isEmpty else { throw RunError.notEmpty(path: folder) }
    let files = Synthesis(children: children, seed: seed).files()
    for file in files { try write(file) }
    return Outcome(
      code: .complete,
      summary: "\(files.count) files of an invented partnership written to \(folder)")
  }

  private func write(_ file: SynthesisedFile) throws(RunError) {
    let target = URL(filePath: "\(folder)/\(file.path)")
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.contents).write(to: target)
    } catch {
      throw .cannotCreate(path: target.path, reason: StateFolder.reason(error))
    }
  }
}
