import Disclosure

/// The policies that come with the program, and a partnership's own in files.
enum PolicyShelf {
  /// A policy by its name, or by the path of a file.
  static func policy(_ name: String) throws -> PublicPolicy {
    if let built = PublicPolicy.all.first(where: { $0.name == name }) { return built }
    guard name.contains("/") || name.contains(".") else {
      throw ConfigurationError.unknownOption(
        option: "--policy", name: name, known: PublicPolicy.all.map(\.name))
    }
    let keys = FileShape.keys(
      Dictionary(uniqueKeysWithValues: PublicPolicy.keys.map { ($0, FileShape.value) }))
    let policy = try YAMLFile(path: name, shape: keys).decode(PublicPolicy.self)
    guard !PublicPolicy.all.contains(where: { $0.name == policy.name }) else {
      throw ConfigurationError.badPolicy(
        file: name,
        problem: "policy '\(policy.name)' bears the name of one that comes with the program; "
          + "give it a name of its own")
    }
    return policy
  }
}
