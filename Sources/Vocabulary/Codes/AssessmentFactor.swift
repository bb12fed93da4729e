/// A factor identified at the end of an assessment in the Children in Need census.
public enum AssessmentFactor: Int32, Coded {
  /// Alcohol misuse: child.
  case f1a
  /// Alcohol misuse: parent.
  case f1b
  /// Alcohol misuse: other.
  case f1c
  /// Drug misuse: child.
  case f2a
  /// Drug misuse: parent.
  case f2b
  /// Drug misuse: other.
  case f2c
  /// Domestic abuse: child.
  case f3a
  /// Domestic abuse: parent.
  case f3b
  /// Domestic abuse: other.
  case f3c
  /// Mental health: child.
  case f4a
  /// Mental health: parent.
  case f4b
  /// Mental health: other.
  case f4c
  /// Learning disability: child.
  case f5a
  /// Learning disability: parent.
  case f5b
  /// Learning disability: other.
  case f5c
  /// Physical disability: child.
  case f6a
  /// Physical disability: parent.
  case f6b
  /// Physical disability: other.
  case f6c
  /// Young carer.
  case f7a
  /// Private fostering: overseas, return.
  case f8b
  /// Private fostering: overseas, stay.
  case f8c
  /// Private fostering: language student.
  case f8d
  /// Private fostering: family support.
  case f8e
  /// Private fostering: other.
  case f8f
  /// Unaccompanied asylum seeker.
  case f9a
  /// Going or being absent or missing.
  case f10a
  /// Child sexual exploitation.
  case f11a
  /// Trafficking.
  case f12a
  /// Gangs.
  case f13a
  /// Socially unacceptable behaviour.
  case f14a
  /// Self-harm.
  case f15a
  /// Neglect.
  case f16a
  /// Emotional abuse.
  case f17a
  /// Physical abuse.
  case f18a
  /// Physical abuse by a child.
  case f18b
  /// Physical abuse by an adult.
  case f18c
  /// Sexual abuse.
  case f19a
  /// Sexual abuse by a child.
  case f19b
  /// Sexual abuse by an adult.
  case f19c
  /// Other.
  case f20
  /// None identified.
  case f21
  /// Female genital mutilation.
  case f22a
  /// Abuse linked to faith or belief.
  case f23a
  /// Child criminal exploitation.
  case f24a

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("1A", "alcohol misuse: child"),
    CodeEntry("1B", "alcohol misuse: parent"),
    CodeEntry("1C", "alcohol misuse: other"),
    CodeEntry("2A", "drug misuse: child"),
    CodeEntry("2B", "drug misuse: parent"),
    CodeEntry("2C", "drug misuse: other"),
    CodeEntry("3A", "domestic abuse: child"),
    CodeEntry("3B", "domestic abuse: parent"),
    CodeEntry("3C", "domestic abuse: other"),
    CodeEntry("4A", "mental health: child"),
    CodeEntry("4B", "mental health: parent"),
    CodeEntry("4C", "mental health: other"),
    CodeEntry("5A", "learning disability: child"),
    CodeEntry("5B", "learning disability: parent"),
    CodeEntry("5C", "learning disability: other"),
    CodeEntry("6A", "physical disability: child"),
    CodeEntry("6B", "physical disability: parent"),
    CodeEntry("6C", "physical disability: other"),
    CodeEntry("7A", "young carer"),
    CodeEntry("8B", "private fostering: overseas, return"),
    CodeEntry("8C", "private fostering: overseas, stay"),
    CodeEntry("8D", "private fostering: language student"),
    CodeEntry("8E", "private fostering: family support"),
    CodeEntry("8F", "private fostering: other"),
    CodeEntry("9A", "unaccompanied asylum seeker"),
    CodeEntry("10A", "going or being absent or missing"),
    CodeEntry("11A", "child sexual exploitation"),
    CodeEntry("12A", "trafficking"),
    CodeEntry("13A", "gangs"),
    CodeEntry("14A", "socially unacceptable behaviour"),
    CodeEntry("15A", "self-harm"),
    CodeEntry("16A", "neglect"),
    CodeEntry("17A", "emotional abuse"),
    CodeEntry("18A", "physical abuse"),
    CodeEntry("18B", "physical abuse by a child"),
    CodeEntry("18C", "physical abuse by an adult"),
    CodeEntry("19A", "sexual abuse"),
    CodeEntry("19B", "sexual abuse by a child"),
    CodeEntry("19C", "sexual abuse by an adult"),
    CodeEntry("20", "other"),
    CodeEntry("21", "none identified"),
    CodeEntry("22A", "female genital mutilation"),
    CodeEntry("23A", "abuse linked to faith or belief"),
    CodeEntry("24A", "child criminal exploitation"),
  ]
}
