import Vocabulary

extension Clerk {
  /// Which vocabulary a source uses for behaviour: levels, the traffic light, both or none.
  enum Scale {
    case level, light, both, neither
  }

  /// A level of behaviour in the vocabulary the writer happens to use.
  mutating func level(
    _ level: BehaviourLevel?, showing scales: [(item: Scale, weight: Int)]
  ) -> (level: String, light: String) {
    guard let level else { return ("", "") }
    let scale = random.weighted(scales)
    let showsLevel = scale == .level || scale == .both
    let showsLight = scale == .light || scale == .both
    return (showsLevel ? write(level) : "", showsLight ? write(level.light) : "")
  }

  /// A role, at times not known to the writer.
  mutating func role(_ role: Role?) -> String {
    guard let role else { return "" }
    return write(happens(.roleUnknown) ? .unknown : role)
  }

  /// A code of the county's areas; nothing where not recorded.
  mutating func area(_ position: Int?, in place: Place) -> String {
    guard let position else { return "" }
    return write(Spelling.forms(of: place.areas[position]))
  }
}

extension BehaviourLevel {
  /// The colour of the traffic light for the level, as domain.md relates them.
  var light: TrafficLight {
    switch self {
    case .normal: .green
    case .inappropriate, .problematic: .amber
    case .abusive, .violent: .red
    }
  }
}
