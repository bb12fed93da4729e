/// What the invented truth says of a child and harmful sexual behaviour.
enum Involvement {
  case displayed, harmed, both, neither

  var displays: Bool {
    self == .displayed || self == .both
  }

  var isHarmed: Bool {
    self == .harmed || self == .both
  }
}
