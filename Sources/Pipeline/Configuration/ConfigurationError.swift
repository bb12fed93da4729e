import Intake

/// A pipeline that cannot run as it is written.
public enum ConfigurationError: Error, Equatable, CustomStringConvertible {
  /// There is no such folder or file.
  case notFound(path: String, what: String)
  /// A file is there but cannot be read.
  case unreadable(path: String, reason: String)
  /// The text is no YAML.
  case notYAML(file: String, line: Int, problem: String)
  /// A list or keys were expected.
  case wrongShape(file: String, line: Int, expected: String)
  /// A key that no such file has.
  case unknownKey(file: String, line: Int, key: String, nearest: String?)
  /// A key that stands twice in one place.
  case repeatedKey(file: String, line: Int, key: String)
  /// A key is missing or its value is not of the right kind.
  case badValue(file: String, key: String, problem: String)
  /// A policy whose rules do not go together.
  case badPolicy(file: String, problem: String)
  /// An option of the command line has no sensible value.
  case badArgument(option: String, problem: String)
  /// A name that its list does not hold.
  case unknownName(file: String, key: String, name: String, nearest: String?, known: [String])
  /// A name on the command line that its list does not hold.
  case unknownOption(option: String, name: String, known: [String])
  /// A rule that the rule book does not have.
  case unknownRule(name: String, nearest: String?)
  /// An environment variable that the file names is not set.
  case unsetVariable(file: String, name: String)
  /// Two sources would read the same file.
  case sharedFile(first: String, second: String)
  /// Two sources have the same id.
  case repeatedSource(file: String, id: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .notFound(let path, let what):
      "'\(path)': there is no such \(what); "
        + (what.hasSuffix("folder")
          ? "name a folder such as 'pipelines/sampleshire'" : "check the path")
    case .unreadable(let path, let reason):
      "'\(path)': cannot be read (\(reason)); check its permissions"
    case .notYAML(let file, let line, let problem):
      "\(file):\(line): error: not YAML: \(problem); check indentation and colons"
    case .wrongShape(let file, let line, let expected):
      "\(file):\(line): error: expected \(expected)"
    case .unknownKey(let file, let line, let key, let nearest):
      "\(file):\(line): error: unknown key '\(key)'; \(Self.meant(nearest))"
    case .repeatedKey(let file, let line, let key):
      "\(file):\(line): error: the key '\(key)' stands here a second time; keep one of the two"
    case .badValue(let file, let key, let problem):
      "\(file): error: '\(key)' \(problem)"
    case .badPolicy(let file, let problem):
      "\(file): error: \(problem)"
    case .badArgument(let option, let problem):
      "'\(option)' \(problem)"
    case .unknownName(let file, let key, let name, let nearest, let known):
      """
      \(file): error: '\(key)' has the unknown value '\(name)'; \(Self.meant(nearest)) \
      (known: \(known.joined(separator: ", ")))
      """
    case .unknownOption(let option, let name, let known):
      """
      '\(option)': there is no '\(name)'; \(Self.meant(name, among: known)) \
      (known: \(known.joined(separator: ", ")))
      """
    case .unknownRule(let name, let nearest):
      """
      there is no rule '\(name)'; \(nearest.map { "did you mean '\($0)'? " } ?? "")\
      'continuum explain rules' lists them all
      """
    case .unsetVariable(let file, let name):
      "\(file): error: the environment variable '\(name)' is not set; set it to the inbox's folder"
    case .sharedFile(let first, let second):
      """
      sources '\(first)' and '\(second)' match the same file of the inbox; narrow the patterns of \
      one, so that no row counts twice
      """
    case .repeatedSource(let file, let id):
      "\(file): error: two sources have the id '\(id)'; give each its own"
    }
  }

  private static func meant(_ name: String, among known: [String]) -> String {
    NearestSpelling.of(name.lowercased(), among: known.map { $0.lowercased() })
      .flatMap { near in known.first { $0.lowercased() == near } }
      .map { "did you mean '\($0)'?" } ?? "use one of the known ones"
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { "did you mean '\($0)'?" } ?? "see docs/pipeline-file.md for what may stand here"
  }
}
