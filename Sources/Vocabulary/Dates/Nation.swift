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
