import Foundation

/// The running sums of Gray's test.
///
/// With n children of a group at risk, S its share without any event and F its incidence of the
/// cause, all just before a time, the group weighs n / S in the pooled incidence and
/// n (1 - F) / S in what is expected of it. The covariance carries each event's influence on the
/// group's own score and, through the curves, on everything later; the paper's integrals over later
/// times are turned round so that one pass over the times is enough.
///
/// > Source: Gray (1988), Annals of Statistics 16, 1141-1154.
struct GraySums {
  private(set) var scores: [Double]
  private let rho: Double
  private let groups: Range<Int>
  private var free: [Double]
  private var incidence: [Double]
  private var pooled = 0.0
  private var drift: [[Double]]
  private var direct: [[Double]]
  private var mixed: [[Double]]
  private var noise: [Double]

  init(groups count: Int, rho: Double) {
    let nought = [Double](repeating: 0, count: count)
    groups = 0..<count
    self.rho = rho
    scores = nought
    free = [Double](repeating: 1, count: count)
    incidence = nought
    noise = nought
    drift = [[Double]](repeating: nought, count: count)
    direct = drift
    mixed = drift
  }

  /// Adds the events of one time: of the cause and of other causes, by group.
  mutating func add(own: [Int], other: [Int], atRisk: [Int]) {
    let present = groups.filter { atRisk[$0] > 0 }
    let weights = groups.map { atRisk[$0] > 0 ? Double(atRisk[$0]) / free[$0] : 0 }
    let events = Double(own.reduce(0, +))
    let total = weights.reduce(0, +)
    let level = pow(1 - pooled, rho)
    addScores(own, weights, level: level)
    let push = influence(weights, total, level: level)
    for i in groups {
      for j in groups { drift[i][j] += push[i][j] * events / (total * (1 - pooled)) }
    }
    let before = free
    for group in present {
      let n = Double(atRisk[group])
      incidence[group] += before[group] * Double(own[group]) / n
      free[group] *= (n - Double(own[group] + other[group])) / n
    }
    pooled += events / total
    for group in present {
      addOwn(events, total, before[group], atRisk[group], push.map { $0[group] }, in: group)
      addOther(other[group], before[group], atRisk[group], in: group)
    }
  }

  /// The covariance of the scores.
  var covariance: [[Double]] {
    groups.map { i in
      groups.map { j in
        groups.reduce(direct[i][j]) { sum, k in
          sum + drift[i][k] * drift[j][k] * noise[k] + drift[i][k] * mixed[j][k]
            + drift[j][k] * mixed[i][k]
        }
      }
    }
  }

  private mutating func addScores(_ own: [Int], _ weights: [Double], level: Double) {
    let events = Double(own.reduce(0, +))
    let shares = groups.map { weights[$0] * (1 - incidence[$0]) }
    let whole = shares.reduce(0, +)
    for group in groups where events > 0 {
      scores[group] += level * (Double(own[group]) - events * shares[group] / whole)
    }
  }

  private func influence(_ weights: [Double], _ total: Double, level: Double) -> [[Double]] {
    groups.map { i in
      groups.map { j in level * weights[i] * ((i == j ? 1 : 0) - weights[j] / total) }
    }
  }

  /// The noise of the cause's own events, as if each group had its part of the pooled rate.
  private mutating func addOwn(
    _ events: Double, _ total: Double, _ before: Double, _ atRisk: Int, _ push: [Double],
    in group: Int
  ) {
    guard events > 0 else { return }
    let reach = free[group] > 0 ? 1 - (1 - pooled) / free[group] : 1
    let ties = events > 1 ? 1 - (events - 1) / (total * before - 1) : 1
    let variance = ties * before * events / (total * Double(atRisk))
    add(variance, reach: reach, effects: groups.map { push[$0] - reach * drift[$0][group] }, group)
  }

  /// The noise of the other causes' events, which take children out of the cause's way.
  private mutating func addOther(_ events: Int, _ before: Double, _ atRisk: Int, in group: Int) {
    guard events > 0, free[group] > 0 else { return }
    let (d, n) = (Double(events), Double(atRisk))
    let reach = (1 - pooled) / free[group]
    let ties = events > 1 ? 1 - (d - 1) / (n - 1) : 1
    let variance = ties * before * before * d / (n * n)
    add(variance, reach: -reach, effects: groups.map { reach * drift[$0][group] }, group)
  }

  private mutating func add(
    _ variance: Double, reach: Double, effects: [Double], _ group: Int
  ) {
    noise[group] += reach * reach * variance
    for i in groups {
      mixed[i][group] += effects[i] * reach * variance
      for j in groups { direct[i][j] += effects[i] * effects[j] * variance }
    }
  }
}
