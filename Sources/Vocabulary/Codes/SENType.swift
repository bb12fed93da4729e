/// A type of special educational need.
public enum SENType: Int32, Coded {
  /// Specific learning difficulty.
  case specific
  /// Moderate learning difficulty.
  case moderate
  /// Severe learning difficulty.
  case severe
  /// Profound and multiple learning difficulty.
  case profound
  /// Social, emotional and mental health.
  case socialEmotional
  /// Speech, language and communication needs.
  case speech
  /// Hearing impairment.
  case hearing
  /// Visual impairment.
  case visual
  /// Multi-sensory impairment.
  case multiSensory
  /// Physical disability.
  case physical
  /// Autistic spectrum disorder.
  case autism
  /// Other difficulty.
  case other
  /// SEN support without specialist assessment of type.
  case noSpecialist

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("SPLD", "specific learning difficulty"),
    CodeEntry("MLD", "moderate learning difficulty"),
    CodeEntry("SLD", "severe learning difficulty"),
    CodeEntry("PMLD", "profound and multiple learning difficulty"),
    CodeEntry("SEMH", "social, emotional and mental health"),
    CodeEntry("SLCN", "speech, language and communication needs"),
    CodeEntry("HI", "hearing impairment"),
    CodeEntry("VI", "visual impairment"),
    CodeEntry("MSI", "multi-sensory impairment"),
    CodeEntry("PD", "physical disability"),
    CodeEntry("ASD", "autistic spectrum disorder"),
    CodeEntry("OTH", "other difficulty"),
    CodeEntry("NSA", "SEN support without specialist assessment of type"),
  ]
}
