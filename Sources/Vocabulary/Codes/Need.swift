/// A need recorded alongside harmful sexual behaviour.
public enum Need: Int32, Coded {
  /// Learning difficulty.
  case learningDifficulty
  /// Difficulty with friendships.
  case friendships
  /// Emotional distress.
  case distress
  /// Other behaviour seen as risky.
  case otherBehaviour
  /// Parental mental ill health.
  case parentalMentalHealth
  /// Parental substance misuse.
  case parentalSubstances
  /// Exposure to adults' sexualised behaviour or to adults thought a risk.
  case sexualisedAdults
  /// Domestic abuse.
  case domesticAbuse
  /// Sexual abuse or exploitation.
  case sexualAbuse
  /// Neglect.
  case neglect

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("learning_difficulty", "learning difficulty"),
    CodeEntry("friendships", "difficulty with friendships"),
    CodeEntry("emotional_distress", "emotional distress"),
    CodeEntry("other_risky_behaviour", "other behaviour seen as risky"),
    CodeEntry("parental_mental_ill_health", "parental mental ill health"),
    CodeEntry("parental_substance_misuse", "parental substance misuse"),
    CodeEntry(
      "adult_sexualised_behaviour",
      "exposure to adults' sexualised behaviour or to adults thought a risk"),
    CodeEntry("domestic_abuse", "domestic abuse"),
    CodeEntry("sexual_abuse_or_exploitation", "sexual abuse or exploitation"),
    CodeEntry("neglect", "neglect"),
  ]
}
