/// How the counts of a table stand among those of all public tables.
enum PublicShape: Sendable {
  /// One number: a whole population.
  case whole(Population)
  /// One whole population in each category.
  case wholes([String: Population])
  /// Every one of a population in one category of each breakdown.
  case parts(Population)
  /// Cells that other tables count as well, not all of them.
  case cells(Population)
  /// Parts of a population that overlap; together they cover it, or need not.
  case overlaps(Population, covering: Bool)
  /// Stages, each of which only those of the stage before reach, innermost.
  case stages(Population)
  /// Definitions with an answer for each one of a population.
  case answers(Population)
  /// Those of whom something is said, out of those of whom a source could tell, by category.
  case told(Population, of: String)
  /// Those of whom a source could tell, by category.
  case tellable(Population, of: String)
  /// Waits, by category.
  case waits(unit: String)
}

/// The children or referrals that a table counts, or a part of them that another table shows.
struct Population: Sendable {
  let name: String
  var categories: [String: String] = [:]

  static let known = Population(name: "known")
  static let referrals = Population(name: "referrals")
  static let referred = Population(name: "referred")
  static let supported = Population(name: "supported")
  static let completed = Population(name: "completed assessments")

  /// Waits of an interval, such as `concern_to_referral_received`.
  static func waits(_ interval: String) -> String { "waits \(interval), working days" }

  /// The interval whose waits are called so.
  static func interval(ofWaits name: String) -> String? {
    guard let words = name.wholeMatch(of: /waits (.+), working days/) else { return nil }
    return String(words.1)
  }

  static func referred(state: String) -> Population {
    Population(name: "referred", categories: ["state": state])
  }
}
