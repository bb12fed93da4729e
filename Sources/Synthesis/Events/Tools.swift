import Vocabulary

/// Assessment tools, tiers and the sentences in which cases are closed.
enum Tools {
  /// Tools by age; a few are used outside the ages they are made for, to be found by the indicator.
  static func weights(age: Int) -> [(item: String, weight: Int)] {
    age < 12
      ? [
        ("Child Sexual Behavior Inventory", 45), ("AIM3", 30), ("Brief assessment", 15),
        ("ERASOR", 5), ("J-SOAP-II", 5),
      ]
      : [
        ("AIM3", 46), ("AIM2", 10), ("ERASOR", 12), ("PROFESOR", 5), ("J-SOAP-II", 8),
        ("SAVRY", 4), ("AssetPlus", 8), ("Brief assessment", 7),
      ]
  }

  static func tiers(_ level: BehaviourLevel) -> [(item: ServiceTier, weight: Int)] {
    switch level {
    case .normal, .inappropriate: [(.a, 75), (.b, 25)]
    case .problematic: [(.a, 30), (.b, 60), (.c, 10)]
    case .abusive: [(.a, 8), (.b, 42), (.c, 44), (.d, 6)]
    case .violent: [(.b, 12), (.c, 52), (.d, 26), (.e, 10)]
    }
  }

  static let levels: [(item: BehaviourLevel, weight: Int)] = [
    (.normal, 3), (.inappropriate, 20), (.problematic, 37), (.abusive, 32), (.violent, 8),
  ]

  static let technology: [(item: TechnologyAssisted, weight: Int)] = [
    (.offline, 56), (.online, 24), (.both, 14), (.unknown, 6),
  ]

  static func closures(age: Int) -> [String] {
    [
      "Support completed", "Goals met", "Step down to early help",
      age >= 17 ? "Child turned 18" : "Support completed, no further concern",
    ]
  }
  static let refusals = [
    "Closed without support", "No further action", "Closed after assessment", "Withdrawn",
    "Not taken up, family informed",
  ]
}
