/// A colour of the Brook traffic light tool.
public enum TrafficLight: Int32, Coded {
  /// Green.
  case green
  /// Amber.
  case amber
  /// Red.
  case red

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("green", "green"),
    CodeEntry("amber", "amber"),
    CodeEntry("red", "red"),
  ]

  /// The levels of Hackett's continuum that the light may stand for, lowest first.
  public var levels: ClosedRange<Int32> {
    switch self {
    case .green: BehaviourLevel.normal.rawValue...BehaviourLevel.normal.rawValue
    case .amber: BehaviourLevel.inappropriate.rawValue...BehaviourLevel.problematic.rawValue
    case .red: BehaviourLevel.abusive.rawValue...BehaviourLevel.violent.rawValue
    }
  }
}
