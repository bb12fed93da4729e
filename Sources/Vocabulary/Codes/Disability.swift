/// A disability code of the Children in Need census.
public enum Disability: Int32, Coded {
  /// None.
  case noDisability
  /// Mobility.
  case mobility
  /// Hand function.
  case hand
  /// Personal care.
  case personalCare
  /// Incontinence.
  case incontinence
  /// Communication.
  case communication
  /// Learning.
  case learning
  /// Hearing.
  case hearing
  /// Vision.
  case vision
  /// Behaviour.
  case behaviour
  /// Consciousness.
  case consciousness
  /// Diagnosed autism.
  case autism
  /// Other disability under the Equality Act.
  case other
  /// Disabled, type not sent.
  case unspecified

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("NONE", "none"),
    CodeEntry("MOB", "mobility"),
    CodeEntry("HAND", "hand function"),
    CodeEntry("PC", "personal care"),
    CodeEntry("INC", "incontinence"),
    CodeEntry("COMM", "communication"),
    CodeEntry("LD", "learning"),
    CodeEntry("HEAR", "hearing"),
    CodeEntry("VIS", "vision"),
    CodeEntry("BEH", "behaviour"),
    CodeEntry("CON", "consciousness"),
    CodeEntry("AUT", "diagnosed autism"),
    CodeEntry("DDA", "other disability under the Equality Act"),
    CodeEntry("YES", "disabled, type not sent"),
  ]
}
