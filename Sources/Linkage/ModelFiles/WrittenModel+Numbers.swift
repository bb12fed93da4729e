extension WrittenModel {
  /// Refuses numbers of the model itself that cannot be.
  func checkNumbers() throws(LinkageModelError) {
    typealias Keys = CodingKeys
    let (matches, relatives) = (prior ?? 0.0001, relativePrior ?? 0)
    try Self.check(matches > 0 && matches < 1, .prior, "above 0 and below 1")
    try Self.check(
      relatives >= 0 && matches + relatives < 1, .relativePrior,
      "0 or more and, with '\(Keys.prior.rawValue)', below 1")
    try Self.check((largestBlock ?? 1) >= 1, .largestBlock, "1 or more")
    try Self.check((matchesPerRecord ?? 1) > 0, .matchesPerRecord, "above 0")
    try Self.check((relativesPerRecord ?? 0) >= 0, .relativesPerRecord, "0 or more")
  }

  private static func check(
    _ holds: Bool, _ key: CodingKeys, _ allowed: String
  ) throws(LinkageModelError) {
    guard holds else {
      throw .badNumber(place: "the model", key: key.rawValue, allowed: allowed)
    }
  }
}

extension WrittenLevel {
  /// Refuses numbers of a level that cannot be; `place` says where it stands.
  func checkNumbers(at place: String) throws(LinkageModelError) {
    for (key, number) in [(CodingKeys.m, m), (.u, u), (.r, r)] {
      guard let number, !(number > 1e-300 && number <= 1) else { continue }
      throw .badNumber(place: place, key: key.rawValue, allowed: "above 0 and at most 1")
    }
    guard (termWeight ?? 1) >= 0 else {
      throw .badNumber(place: place, key: CodingKeys.termWeight.rawValue, allowed: "0 or more")
    }
    guard 0...1 ~= termMinimum ?? 0 else {
      throw .badNumber(place: place, key: CodingKeys.termMinimum.rawValue, allowed: "0 to 1")
    }
  }
}
