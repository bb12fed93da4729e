/// Which category is part of which, in each dimension; all are part of the total.
public struct Hierarchy: Sendable {
  /// The code of what is not broken down.
  public let total: String
  private var parents: [String: [String: String]] = [:]

  /// Creates a hierarchy.
  ///
  /// - Parameters:
  ///   - total: The code of what is not broken down.
  ///   - lines: Dimension, code, and the code that it is part of.
  public init(
    total: String = "Total", lines: [(dimension: String, code: String, parent: String)] = []
  ) {
    self.total = total
    for line in lines { parents[line.dimension, default: [:]][line.code] = line.parent }
  }

  /// The dimensions that have such categories.
  var dimensions: [String] { parents.keys.sorted() }

  /// Whether it says of a code what it is part of, or what is part of it.
  func names(_ code: String, in dimension: String) -> Bool {
    parents[dimension].map { $0[code] != nil || $0.values.contains(code) } ?? false
  }

  /// A code of which one of its own parts is a part, and its dimension; none in most.
  var circle: (dimension: String, code: String)? {
    for (dimension, parents) in parents.sorted(by: { $0.key < $1.key }) {
      for code in parents.keys.sorted() {
        var (above, steps) = (code, 0)
        while let next = parents[above], next != total, steps <= parents.count {
          (above, steps) = (next, steps + 1)
        }
        if steps > parents.count { return (dimension, code) }
      }
    }
    return nil
  }

  /// The nearest category among some that a code is part of; none for the total.
  func parent(of code: String, in dimension: String, among codes: Set<String>) -> String? {
    var code = code
    for _ in 0..<64 where code != total {
      code = parents[dimension]?[code] ?? total
      if codes.contains(code) { return code }
    }
    return nil
  }
}
