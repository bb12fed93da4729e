/// The running sums of one cumulative incidence and its delta variance.
///
/// With F the incidence, S the share waiting, n at risk, d events of any cause and k of this one,
/// at times j up to t, the variance is
/// Σ (F(t) - F(j))² d / (n (n - d)) + Σ S(j-)² k (n - k) / n³ - 2 Σ (F(t) - F(j)) S(j-) k / n².
/// Each sum is carried forward when F rises, so no term is ever the difference of large numbers.
///
/// > Source: Marubini and Valsecchi (1995), Analysing Survival Data from Clinical Trials and
/// > Observational Studies, section 10.2; equals the covariance of the Aalen-Johansen estimator in
/// > Andersen, Borgan, Gill and Keiding (1993), Statistical Models Based on Counting Processes,
/// > section IV.4.
struct IncidenceSums {
  private(set) var incidence = 0.0
  private var hazards = 0.0
  private var hazardsByRise = 0.0
  private var hazardsByRiseSquared = 0.0
  private var own = 0.0
  private var cross = 0.0
  private var crossByRise = 0.0

  /// The variance of the incidence.
  var variance: Double { max(0, hazardsByRiseSquared + own - 2 * crossByRise) }

  /// Adds the events of one time.
  mutating func add(_ events: Int, ofAll all: Int, atRisk: Int, waitingBefore waiting: Double) {
    let (k, d, n) = (Double(events), Double(all), Double(atRisk))
    let rise = waiting * k / n
    hazardsByRiseSquared += 2 * rise * hazardsByRise + rise * rise * hazards
    hazardsByRise += rise * hazards
    crossByRise += rise * cross
    incidence += rise
    // Once everybody has had an event F no longer rises, and the infinite term never counts.
    hazards += all < atRisk ? d / (n * (n - d)) : 0
    own += waiting * waiting * k * (n - k) / (n * n * n)
    cross += waiting * k / (n * n)
  }
}
