/// A nation of the United Kingdom whose working days and standards apply.
public enum Nation: String, CaseIterable, Sendable, Codable {
  case england
  case wales
  case scotland
  case northernIreland = "northern_ireland"

  /// The division of the published bank-holiday list that the nation belongs to.
  public var bankHolidayDivision: String {
    switch self {
    case .england, .wales: "england-and-wales"
    case .scotland: "scotland"
    case .northernIreland: "northern-ireland"
    }
  }
}

extension Nation {
  /// The age in completed years from which a child can be held responsible for an offence.
  ///
  /// > Source: Children and Young Persons Act 1933, section 50; Criminal Justice (Children)
  /// > (Northern Ireland) Order 1998, article 3; Age of Criminal Responsibility (Scotland) Act 2019.
  public var ageOfCriminalResponsibility: Int {
    self == .scotland ? 12 : 10
  }
}
