/// A computer system in which someone typed a child's details once, mistakes and all.
enum RecordSystem: Int {
  case socialCare, schoolCensus, schoolLog, policeBefore, policeAfter, youthJustice
  case coordinator, health, voluntary

  /// Whether the system refuses a child without a birth date.
  var demandsBirthDate: Bool {
    self == .socialCare || self == .schoolCensus
  }

  /// Whether the system knows of genders other than male and female.
  var asksForGender: Bool {
    self != .socialCare && self != .schoolCensus
  }

  /// Whether the system holds pupil numbers; police and youth justice never do.
  var holdsPupilNumber: Bool {
    [.socialCare, .schoolCensus, .schoolLog, .coordinator].contains(self)
  }

  /// Whether the system holds where a child lives.
  var holdsResidence: Bool {
    [.policeBefore, .policeAfter, .coordinator].contains(self)
  }

  /// What the system's own references begin with.
  var prefix: String {
    switch self {
    case .socialCare: "SMP"
    case .schoolCensus, .schoolLog: "P"
    case .policeBefore: "NOM"
    case .policeAfter: "7000"
    case .youthJustice: "YJ"
    case .coordinator: "HSB"
    case .health: "HB"
    case .voluntary: "T-"
    }
  }
}
