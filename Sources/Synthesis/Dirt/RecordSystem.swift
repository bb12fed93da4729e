/// A computer system in which someone typed a child's details once, mistakes and all.
enum RecordSystem: Int {
  case socialCare, schoolCensus, schoolLog, policeBefore, policeAfter, youthJustice
  case coordinator, health, voluntary

  /// Whether the system refuses a child without a birth date.
  var demandsBirthDate: Bool {
    self == .socialCare || self == .schoolCensus
  }

  /// Whether the system knows of sexes other than male and female.
  var asksForGender: Bool {
    self != .socialCare && self != .schoolCensus
  }
}
