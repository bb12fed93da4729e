import Vocabulary

/// A band of waits in working days.
struct WaitBand {
  let code: String
  let label: String
  let most: Int

  static let all = [
    WaitBand(code: "0_10", label: "Up to 10 working days", most: 10),
    WaitBand(code: "11_45", label: "11 to 45 working days", most: 45),
    WaitBand(code: "46_90", label: "46 to 90 working days", most: 90),
    WaitBand(code: "91_180", label: "91 to 180 working days", most: 180),
    WaitBand(code: "over_180", label: "Over 180 working days", most: .max),
  ]

  static let dimension = Dimension(
    id: "wait_band", label: "Wait so far", categories: all.map { .init($0.code, $0.label) })

  /// The position of the band of a wait.
  static func place(of days: Int) -> Int {
    all.firstIndex { days <= $0.most } ?? all.count - 1
  }
}
