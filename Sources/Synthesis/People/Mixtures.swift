import Vocabulary

/// The make-up of the invented population, with the published figures it leans on.
enum Mixtures {
  /// Completed years at 31 March 2024 of the first child of a household.
  static let ages: [(item: Int, weight: Int)] = [
    (5, 2), (6, 3), (7, 4), (8, 5), (9, 6), (10, 7), (11, 9), (12, 12), (13, 15), (14, 15),
    (15, 12), (16, 7), (17, 3),
  ]

  static let householdSizes: [(item: Int, weight: Int)] = [(1, 60), (2, 25), (3, 11), (4, 4)]

  static let ethnicities: [(item: Ethnicity, weight: Int)] = [
    (.wbri, 720), (.wiri, 6), (.wirt, 5), (.wrom, 8), (.woth, 50), (.mwbc, 25), (.mwba, 12),
    (.mwas, 14), (.moth, 18), (.aind, 20), (.apkn, 35), (.aban, 12), (.aoth, 14), (.chne, 5),
    (.bcrb, 12), (.bafr, 25), (.both, 7), (.arab, 5), (.ooth, 7),
  ]

  /// About 60 in 100 children displayed harmful sexual behaviour, a fifth of them harmed as well.
  static let firstChild: [(item: Involvement, weight: Int)] = [
    (.displayed, 64), (.both, 16), (.harmed, 12), (.neither, 8),
  ]
  static let sibling: [(item: Involvement, weight: Int)] = [
    (.displayed, 21), (.both, 6), (.harmed, 28), (.neither, 45),
  ]

  /// The share of boys, about 90 in 100 over all ages of those who displayed.
  ///
  /// Of 1,600 adolescents 97.4% were male (Ryan and others 1996); girls are referred younger
  /// (Masson and others 2012).
  static func boys(_ involvement: Involvement, age: Int) -> Double {
    switch (involvement.displays, involvement) {
    case (true, _): age < 10 ? 0.80 : age < 13 ? 0.88 : 0.94
    case (_, .harmed): 0.32
    default: 0.51
    }
  }

  /// Learning need; 38% of 700 who displayed had a disability (Hackett and others 2013).
  static func learning(_ involvement: Involvement) -> [(item: LearningNeed, weight: Int)] {
    switch (involvement.displays, involvement) {
    case (true, _): [(.none, 62), (.moderate, 25), (.severe, 10), (.profound, 3)]
    case (_, .harmed): [(.none, 80), (.moderate, 14), (.severe, 5), (.profound, 1)]
    default: [(.none, 88), (.moderate, 9), (.severe, 2), (.profound, 1)]
    }
  }

  static func provision(_ learning: LearningNeed) -> [(item: SENProvision, weight: Int)] {
    switch learning {
    case .none: [(.noNeeds, 81), (.support, 14), (.plan, 5)]
    case .moderate: [(.noNeeds, 8), (.support, 62), (.plan, 30)]
    case .severe, .profound: [(.support, 12), (.plan, 88)]
    }
  }

  static func setting(_ involvement: Involvement) -> [(item: Setting, weight: Int)] {
    involvement.displays
      ? [(.home, 81), (.foster, 9), (.residential, 7), (.secure, 1), (.unknown, 2)]
      : [(.home, 93), (.foster, 5), (.residential, 2)]
  }
}
