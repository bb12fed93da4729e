/// Where a statistical method was published: named with every indicator that uses it, and with every
/// figure that is explained.
public enum MethodSource: Sendable, Hashable, CaseIterable {
  /// The interval of a proportion.
  case wilson
  /// The exact interval of a count of events.
  case garwood
  /// Byar's approximate interval of a count of events.
  case byar
  /// When to take which interval of a rate.
  case publicHealthEngland
  /// The exact conditional interval of a ratio of rates.
  case przyborowskiWilenski
  /// The interval of a ratio of shares.
  case katz
  /// The survival curve.
  case kaplanMeier
  /// Log-log limits of a survival curve.
  case kalbfleischPrentice
  /// The interval of a quantile of waits.
  case brookmeyerCrowley
  /// Waits that come under watch late.
  case kleinMoeschberger
  /// The cumulative incidence beside competing events.
  case aalenJohansen
  /// Log-log limits of a cumulative incidence.
  case choudhury
  /// The interval of a difference.
  case zouDonner
  /// The test of cumulative incidences.
  case gray
  /// The chart of single values and their moving ranges.
  case wheeler
  /// Log-linear models of children on several lists.
  case fienberg
  /// The lower bound of children on no list, and the interval of their number.
  case chao

  /// Author and year, such as "Wilson 1927".
  public var name: String { "\(reference.authors) \(reference.year)" }

  /// Author, year and where it stands, such as "Wilson (1927), J Am Stat Assoc 22, 209-212".
  public var citation: String {
    "\(reference.authors) (\(reference.year)), \(reference.place)"
  }

  private var reference: (authors: String, year: Int, place: String) {
    switch self {
    case .wilson: ("Wilson", 1927, "J Am Stat Assoc 22, 209-212")
    case .garwood: ("Garwood", 1936, "Biometrika 28, 437-442")
    case .byar: ("Breslow and Day", 1987, "Statistical Methods in Cancer Research II, p. 69")
    case .publicHealthEngland:
      ("Public Health England", 2018, "Technical Guide: Confidence Intervals")
    case .przyborowskiWilenski: ("Przyborowski and Wilenski", 1940, "Biometrika 31, 313-323")
    case .katz: ("Katz, Baptista, Azen and Pike", 1978, "Biometrics 34, 469-474")
    case .kaplanMeier: ("Kaplan and Meier", 1958, "J Am Stat Assoc 53, 457-481")
    case .kalbfleischPrentice:
      (
        "Kalbfleisch and Prentice", 2002,
        "The Statistical Analysis of Failure Time Data, 2nd ed., p. 18"
      )
    case .brookmeyerCrowley: ("Brookmeyer and Crowley", 1982, "Biometrics 38, 29-41")
    case .kleinMoeschberger:
      ("Klein and Moeschberger", 2003, "Survival Analysis, 2nd ed., section 4.6")
    case .aalenJohansen: ("Aalen and Johansen", 1978, "Scand J Statist 5, 141-150")
    case .choudhury: ("Choudhury", 2002, "Stat Med 21, 1129-1144")
    case .zouDonner: ("Zou and Donner", 2008, "Stat Med 27, 1693-1702")
    case .gray: ("Gray", 1988, "Annals of Statistics 16, 1141-1154")
    case .wheeler: ("Wheeler", 2000, "Understanding Variation, 2nd ed.")
    case .fienberg: ("Fienberg", 1972, "Biometrika 59, 591-603")
    case .chao: ("Chao", 1987, "Biometrics 43, 783-791")
    }
  }
}

extension MethodSource: CustomStringConvertible {
  /// Author and year, so that a method's words can name it.
  public var description: String { name }
}
