/// What two records must share to be compared at all.
struct BlockingRule: Hashable, Sendable {
  /// The rule as written.
  let text: String
  /// Values of the left and the right record that must be the same.
  let keys: [Key]
  /// What must hold beside them.
  let residual: Condition?
  /// Columns of sets of which any member that both have is enough.
  var explodes: [String] = []

  struct Key: Hashable, Sendable {
    let left: Operand
    let right: Operand
  }

  /// Understands a rule.
  init(_ text: String) throws(LinkageModelError) {
    guard let condition = ConditionReader.read(text) else { throw .unknownRule(text) }
    self.init(text: text, condition)
  }

  private init(text: String, _ condition: Condition) {
    var (keys, rest): ([Key], [Condition]) = ([], [])
    for part in Self.parts(condition) {
      if let key = Self.key(part) {
        keys.append(key)
      } else {
        rest.append(part)
      }
    }
    self.text = text
    self.keys = keys
    residual = rest.isEmpty ? nil : rest.count == 1 ? rest[0] : .all(rest)
  }

  /// All that must hold.
  var condition: Condition {
    .all(keys.map { .equal($0.left, $0.right) } + (residual.map { [$0] } ?? []))
  }

  private static func parts(_ condition: Condition) -> [Condition] {
    switch condition {
    case .always: []
    case .all(let parts): parts.flatMap(Self.parts)
    default: [condition]
    }
  }

  private static func key(_ condition: Condition) -> Key? {
    guard case .equal(let one, let other) = condition, one.side != other.side else { return nil }
    return one.side == .left ? Key(left: one, right: other) : Key(left: other, right: one)
  }
}
