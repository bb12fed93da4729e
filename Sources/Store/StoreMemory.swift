public import Records

/// What the store remembers from one run to the next beside the history of runs.
public struct StoreMemory: Sendable, Hashable {
  /// Rows that were set aside.
  public var quarantine: Quarantine
  /// Files that sources delivered, tonight's and those that are still kept.
  public var files: [KeptFile]
  /// The SHA-256 of each part of the configuration, by the part's name.
  public var configuration: [String: String]
  /// What linkage remembers: ids of children, weighed pairs, reviewers' decisions.
  public var linkage: LinkageMemory

  /// Creates a memory.
  ///
  /// - Parameters:
  ///   - quarantine: Rows that were set aside.
  ///   - files: Files that sources delivered; each hash at most once for a source.
  ///   - configuration: The SHA-256 of each part of the configuration, by the part's name.
  ///   - linkage: What linkage remembers.
  public init(
    quarantine: Quarantine = Quarantine(), files: [KeptFile] = [],
    configuration: [String: String] = [:], linkage: LinkageMemory = LinkageMemory()
  ) {
    self.quarantine = quarantine
    self.files = files
    self.configuration = configuration
    self.linkage = linkage
  }
}
