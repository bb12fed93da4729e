/// A reason for suspension or permanent exclusion in the School Census.
public enum ExclusionReason: Int32, Coded {
  /// Physical assault against a pupil.
  case pp
  /// Physical assault against an adult.
  case pa
  /// Verbal abuse against a pupil.
  case vp
  /// Verbal abuse against an adult.
  case va
  /// Use or threat of an offensive weapon.
  case ow
  /// Bullying.
  case bu
  /// Racist abuse.
  case ra
  /// Abuse against sexual orientation or gender identity.
  case lg
  /// Abuse relating to disability.
  case ds
  /// Sexual misconduct.
  case sm
  /// Drug and alcohol related.
  case da
  /// Damage.
  case dm
  /// Theft.
  case th
  /// Persistent disruptive behaviour.
  case db
  /// Inappropriate use of technology.
  case mt
  /// Wilful transgression of protective measures.
  case ph
  /// Other.
  case ot

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("PP", "physical assault against a pupil"),
    CodeEntry("PA", "physical assault against an adult"),
    CodeEntry("VP", "verbal abuse against a pupil"),
    CodeEntry("VA", "verbal abuse against an adult"),
    CodeEntry("OW", "use or threat of an offensive weapon"),
    CodeEntry("BU", "bullying"),
    CodeEntry("RA", "racist abuse"),
    CodeEntry("LG", "abuse against sexual orientation or gender identity"),
    CodeEntry("DS", "abuse relating to disability"),
    CodeEntry("SM", "sexual misconduct"),
    CodeEntry("DA", "drug and alcohol related"),
    CodeEntry("DM", "damage"),
    CodeEntry("TH", "theft"),
    CodeEntry("DB", "persistent disruptive behaviour"),
    CodeEntry("MT", "inappropriate use of technology"),
    CodeEntry("PH", "wilful transgression of protective measures"),
    CodeEntry("OT", "other"),
  ]
}
