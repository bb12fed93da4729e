/// Two releases that cannot be compared.
public enum ComparisonError: Error, Equatable, CustomStringConvertible {
  /// There is no such release.
  case noRelease(name: String, known: [String])
  /// The release was withdrawn, so that its figures are not to be used.
  case withdrawn(name: String)
  /// A folder is there but holds no release.
  case noDatabase(folder: String)
  /// A name can be looked up only in a pipeline.
  case needsPipeline(option: String)
  /// The restricted store tells nothing of a public release.
  case publicStore
  /// The store is of another run than the later release.
  case otherStore(release: String, store: String)
  /// The store has never heard of the earlier release.
  case unknownRun(release: String, store: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noRelease(let name, let known) where known.isEmpty:
      """
      there is no release '\(name)'; name a release's folder or database, or say --pipeline to name \
      it by its id
      """
    case .noRelease(let name, let known):
      "there is no release '\(name)'; there are \(known.joined(separator: ", "))"
    case .withdrawn(let name):
      "the release '\(name)' was withdrawn and its figures are gone; compare others"
    case .noDatabase(let folder):
      "the folder '\(folder)' holds no release; name one that has a file ending in .sqlite"
    case .needsPipeline(let option):
      "'\(option)' needs a pipeline; say --pipeline pipelines/sampleshire"
    case .publicStore:
      """
      the restricted store must not speak beside public releases; leave --store out, or compare \
      internal releases
      """
    case .otherStore(let release, let store):
      """
      the store '\(store)' is of another run than '\(release)'; name the latest internal release \
      last, or leave --store out
      """
    case .unknownRun(let release, let store):
      """
      the store '\(store)' does not know the run of '\(release)'; leave --store out, or compare \
      releases that it made
      """
    }
  }

  var code: ExitCode {
    switch self {
    case .noRelease, .withdrawn, .noDatabase: .noInput
    case .needsPipeline, .publicStore, .otherStore, .unknownRun: .usage
    }
  }
}
