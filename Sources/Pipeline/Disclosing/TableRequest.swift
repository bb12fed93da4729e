import Disclosure

/// Which table files are to be read, and how.
public struct TableRequest: Sendable {
  /// The files.
  public var files: [String]
  /// The policy's name, or the path of its file.
  public var policy: String
  /// The code of what is not broken down.
  public var total = "Total"
  /// The file of the hierarchies, where there is one.
  public var hierarchy: String?
  /// Dimensions whose categories do not add up.
  public var separate: [String] = []

  /// Creates a request.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - policy: The policy's name, or the path of its file.
  public init(files: [String], policy: String) {
    self.files = files
    self.policy = policy
  }

  func reading() throws -> TableReading {
    TableReading(
      hierarchy: try TableFiles.hierarchy(hierarchy, total: total), separate: Set(separate))
  }
}
