/// The role of a child in an incident of harmful sexual behaviour.
public enum Role: Int32, Coded {
  /// Displayed harmful sexual behaviour.
  case displayed
  /// Was harmed.
  case harmed
  /// Displayed harmful sexual behaviour and was harmed.
  case both
  /// Role not known.
  case unknown

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("displayed", "displayed harmful sexual behaviour"),
    CodeEntry("harmed", "was harmed"),
    CodeEntry("both", "displayed harmful sexual behaviour and was harmed"),
    CodeEntry("unknown", "role not known"),
  ]

  /// Whether the child displayed harmful sexual behaviour in this role.
  public var isDisplayed: Bool {
    self == .displayed || self == .both
  }

  /// Whether the child was harmed in this role.
  public var isHarmed: Bool {
    self == .harmed || self == .both
  }
}
