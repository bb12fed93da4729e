extension Condition {
  /// Whether it says the same of a pair whichever record stands left, as far as its form tells.
  var isSymmetric: Bool {
    mirrors(self)
  }

  /// Whether another condition is this one with both records exchanged.
  func mirrors(_ other: Condition) -> Bool {
    switch (self, other) {
    case (.always, .always): true
    case (.missing(let one), .missing(let two)): one.mirrored == two
    case (.literal(let one, let text), .literal(let two, let second)):
      one.mirrored == two && text == second
    case (.starts(let one, let end), .starts(let two, let second)):
      one.mirrored == two && end.mirrored == second
    case (.equal(let one, let end), .equal(let two, let second)),
      (.dayMonthSwapped(let one, let end), .dayMonthSwapped(let two, let second)):
      Set([one.mirrored, end.mirrored]) == Set([two, second])
    case (.compare(let one, let relation, let end), .compare(let two, let found, let second)):
      relation == found && one.mirrors(two) && end.mirrors(second)
        || relation.turned == found && one.mirrors(second) && end.mirrors(two)
    case (.all(let parts), .all(let others)), (.any(let parts), .any(let others)):
      parts.count == others.count
        && parts.allSatisfy { part in others.contains { part.mirrors($0) } }
        && others.allSatisfy { part in parts.contains { part.mirrors($0) } }
    case (.not(let one), .not(let two)): one.mirrors(two)
    default: false
    }
  }
}

extension Relation {
  /// The same with what stands left on the right.
  fileprivate var turned: Relation {
    switch self {
    case .less: .more
    case .atMost: .atLeast
    case .more: .less
    case .atLeast: .atMost
    case .equal, .unequal: self
    }
  }
}

extension Quantity {
  // Only where the number is the same to the last bit: all measures are, and x + y as y + x.
  fileprivate func mirrors(_ other: Quantity) -> Bool {
    switch (self, other) {
    case (.constant(let one), .constant(let two)): one == two
    case (.value(let one), .value(let two)), (.length(let one), .length(let two)):
      one.mirrored == two
    case (.measure(let measure, let one, let end), .measure(let found, let two, let second)):
      measure == found && Set([one.mirrored, end.mirrored]) == Set([two, second])
    case (.sum(let one, let end), .sum(let two, let second)),
      (.product(let one, let end), .product(let two, let second)):
      one.mirrors(two) && end.mirrors(second) || one.mirrors(second) && end.mirrors(two)
    case (.difference(let one, let end), .difference(let two, let second)),
      (.ratio(let one, let end), .ratio(let two, let second)):
      one.mirrors(two) && end.mirrors(second)
    case (.function(let one, let inner), .function(let two, let second)):
      one == two && (inner.mirrors(second) || one.isEven && inner.mirrors(second.turned))
    case (.choice(let when, let one, let end), .choice(let found, let two, let second)):
      when.mirrors(found) && one.mirrors(two) && end.mirrors(second)
    default: false
    }
  }

  // A difference with its sign changed.
  private var turned: Quantity {
    guard case .difference(let one, let other) = self else { return self }
    return .difference(other, one)
  }
}

extension NumberFunction {
  /// Whether the sign of the number is all the same.
  fileprivate var isEven: Bool {
    self == .abs || self == .cos
  }
}
