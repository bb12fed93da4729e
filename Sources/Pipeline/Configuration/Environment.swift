import Foundation

/// Replaces `${NAME}` in a path by the environment variable of that name.
enum Environment {
  static func expand(_ text: String, file: String) throws(ConfigurationError) -> String {
    var rest = text[...]
    var expanded = ""
    while let open = rest.range(of: "${"), let close = rest[open.upperBound...].firstIndex(of: "}")
    {
      let name = String(rest[open.upperBound..<close])
      guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
        throw .unsetVariable(file: file, name: name)
      }
      expanded += rest[..<open.lowerBound] + value
      rest = rest[rest.index(after: close)...]
    }
    return expanded + rest
  }
}
