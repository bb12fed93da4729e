import Foundation
import Intake

/// Makes the key by which identifiers become tokens.
public struct KeyMaker {
  private let path: String

  /// Names the file to make.
  ///
  /// - Parameter path: The file; its folder is made where absent.
  public init(path: String) {
    self.path = path
  }

  /// Writes a new random key that its owner alone can read.
  ///
  /// - Returns: Where it stands.
  /// - Throws: `RunError` or the key's own error where it cannot be made or is there already.
  public func create() throws -> Outcome {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw RunError.cannotCreate(path: folder, reason: StateFolder.reason(error))
    }
    _ = try PseudonymKey.create(at: path)
    return Outcome(
      code: .complete,
      summary: """
        key written to \(path), readable by you alone
        keep a copy apart from the data: without it tomorrow's tokens match no earlier ones
        """)
  }
}
