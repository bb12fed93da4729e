import Records
import Vocabulary

/// The value of a field that has one, whatever its kind, so that two can be compared.
enum FieldValue: Hashable {
  /// An identifier, or its stand-in.
  case token(Token)
  /// A date.
  case day(Day)
  /// A code of a list.
  case code(Int32)
}

extension PseudonymisedRow {
  /// Takes the value out of a field, so that another can be read into it.
  ///
  /// - Parameter target: The field.
  /// - Returns: The value, or nothing where there is none that is known.
  mutating func takeOut(_ target: FieldTarget?) -> FieldValue? {
    switch target {
    case .token(let field):
      defer { self[field] = .missing }
      return self[field].isPresent ? .token(self[field]) : nil
    case .day(let field):
      defer { self[field] = nil }
      return self[field].map { .day($0) }
    case .code(let field) where self[field] >= 0:
      defer { self[field] = CodeColumn.missing }
      return .code(self[field])
    case .code, .set, .check, nil: return nil
    }
  }

  /// Puts a value back into the field out of which it was taken.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - target: The field.
  mutating func put(_ value: FieldValue, in target: FieldTarget?) {
    switch (target, value) {
    case (.token(let field), .token(let token)): self[field] = token
    case (.day(let field), .day(let day)): self[field] = day
    case (.code(let field), .code(let code)): self[field] = code
    default: preconditionFailure("a value of another kind than its field")
    }
  }
}
