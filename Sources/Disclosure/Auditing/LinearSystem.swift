/// Unknown whole numbers within bounds that satisfy linear constraints: all that an attacker knows.
public struct LinearSystem: Sendable {
  /// A number that is not published.
  public struct Unknown: Sendable, Hashable {
    /// What it is called in messages, such as `sex=female`.
    public let name: String
    /// The least it can be.
    public var lower: Double
    /// The most it can be; infinity where nothing says so.
    public var upper: Double

    /// Creates an unknown.
    ///
    /// - Parameters:
    ///   - name: What it is called in messages.
    ///   - lower: The least it can be.
    ///   - upper: The most it can be; infinity where nothing says so.
    public init(name: String, lower: Double, upper: Double = .infinity) {
      self.name = name
      self.lower = lower
      self.upper = upper
    }
  }

  /// An unknown times a number.
  public struct Term: Sendable, Hashable {
    /// The unknown's place.
    public let unknown: Int
    /// What it is multiplied with; not 0.
    public let coefficient: Double

    /// Creates a term.
    ///
    /// - Parameters:
    ///   - unknown: The unknown's place.
    ///   - coefficient: What it is multiplied with; not 0.
    public init(_ unknown: Int, _ coefficient: Double) {
      self.unknown = unknown
      self.coefficient = coefficient
    }
  }

  /// A sum of terms that lies between two numbers.
  public struct Constraint: Sendable {
    /// The terms, each unknown at most once.
    public let terms: [Term]
    /// The least that the sum can be; minus infinity where nothing says so.
    public let lower: Double
    /// The most that the sum can be; infinity where nothing says so.
    public let upper: Double
    /// The published table that tells it; empty where none is named.
    public let origin: String

    /// Creates a constraint.
    ///
    /// - Parameters:
    ///   - terms: The terms, each unknown at most once.
    ///   - lower: The least that the sum can be.
    ///   - upper: The most that the sum can be.
    ///   - origin: The published table that tells it.
    public init(_ terms: [Term], lower: Double, upper: Double, origin: String = "") {
      self.terms = terms
      self.lower = lower
      self.upper = upper
      self.origin = origin
    }
  }

  /// The unknowns, in any order.
  public var unknowns: [Unknown]
  /// The constraints, in any order.
  public var constraints: [Constraint]

  /// Creates a system.
  ///
  /// - Parameters:
  ///   - unknowns: The unknowns, in any order.
  ///   - constraints: The constraints, in any order.
  public init(unknowns: [Unknown], constraints: [Constraint]) {
    self.unknowns = unknowns
    self.constraints = constraints
  }

  /// Whether a point satisfies every bound and every constraint.
  func holds(at point: [Double], tolerance: Double = 1e-9) -> Bool {
    for (unknown, value) in zip(unknowns, point)
    where value < unknown.lower - tolerance || value > unknown.upper + tolerance {
      return false
    }
    return constraints.allSatisfy { constraint in
      let sum = constraint.terms.reduce(0) { $0 + $1.coefficient * point[$1.unknown] }
      let slack = tolerance * max(1, abs(sum))
      return sum >= constraint.lower - slack && sum <= constraint.upper + slack
    }
  }
}
