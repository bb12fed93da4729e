/// Puts a query together: what it is given, the grounds it rests on, and its own parts.
struct QueryComposer: Sendable {
  private let expressions: [String: String]
  private let given: [String: GivenTable]
  private let text: QueryText
  /// The parts of the table: what it counts, and how figures are made of it.
  private let parts: [String]
  /// What the parts name by themselves.
  private let own: Set<String>
  /// Grounds that the database holds as tables already.
  private var standing: Set<String> = []

  init(
    expressions: [String: String], given: [String: GivenTable], text: QueryText, parts: [String]
  ) {
    self.expressions = expressions
    self.given = given
    self.text = text
    self.parts = parts.map(text.filled)
    own = Set(
      parts.flatMap { $0.split(separator: "\n") }.compactMap { line in
        line.hasSuffix(" AS (") || line.contains(" AS (SELECT ")
          ? line.split(separator: " ").first.map(String.init) : nil
      })
  }

  /// A query for a selection, with no more around it than it needs.
  func query(_ selection: String) -> String {
    var grounds = Grounds(own: own)
    let selection = text.filled(selection)
    var isOwn = collect(selection, into: &grounds)
    for part in parts where isOwn { isOwn = collect(part, into: &grounds) || isOwn }
    let all = grounds.given + grounds.before + (isOwn ? parts : []) + grounds.after
    guard !all.isEmpty else { return selection }
    return "WITH RECURSIVE\n" + all.joined(separator: ",\n") + "\n" + selection
  }

  /// The same for a database that holds some grounds as tables.
  func standing(on names: Set<String>) -> QueryComposer {
    var composer = self
    composer.standing = names
    return composer
  }

  /// The grounds that the table rests on.
  var grounds: Set<String> {
    var grounds = Grounds(own: own)
    for part in parts { _ = collect(part, into: &grounds) }
    return Set(grounds.touches.keys)
  }

  /// What a query rests on, in the order in which it must be told.
  private struct Grounds: Sendable {
    let own: Set<String>
    /// Whether each rests on the table's own parts in turn.
    var touches: [String: Bool] = [:]
    var given: [String] = []
    var before: [String] = []
    var after: [String] = []
  }

  /// Collects what a text names; gives whether it rests on the table's own parts.
  private func collect(_ text: String, into grounds: inout Grounds) -> Bool {
    var touches = false
    for name in Self.names(in: text) where !standing.contains(name) {
      if grounds.own.contains(name) {
        touches = true
      } else if let known = grounds.touches[name] {
        touches = touches || known
      } else if let table = given[name] {
        grounds.touches[name] = false
        grounds.given.append(table.expression(name))
      } else if let expression = expressions[name] {
        grounds.touches[name] = false
        let body = self.text.filled(expression)
        let isLate = collect(body, into: &grounds)
        grounds.touches[name] = isLate
        let told = "\(name) AS (\n  \(body.replacing("\n", with: "\n  ")))"
        if isLate { grounds.after.append(told) } else { grounds.before.append(told) }
        touches = touches || isLate
      }
    }
    return touches
  }

  /// The words of a text that could name something, in order.
  private static func names(in text: String) -> [String] {
    text.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"):
        false
      default: true
      }
    }.map { String(decoding: $0, as: UTF8.self) }
  }
}
