/// The invented spreads of waiting times; calendar days.
///
/// Referral to support has a median of about nine weeks and a long tail.
enum Waits {
  static let disclosure = Deciles(0, 0, 0, 0, 1, 1, 2, 4, 9, 25, 120)
  static let referral = Deciles(0, 0, 0, 1, 1, 1, 2, 3, 5, 9, 40)
  static let decision = Deciles(0, 0, 0, 1, 1, 1, 1, 2, 3, 6, 25)
  static let meeting = Deciles(2, 4, 6, 7, 8, 10, 12, 14, 18, 26, 60)
  static let assessmentStart = Deciles(0, 1, 2, 3, 5, 7, 9, 12, 16, 24, 70)
  static let assessment = Deciles(3, 9, 14, 18, 22, 26, 31, 38, 48, 66, 140)
  static let offer = Deciles(0, 1, 2, 3, 4, 6, 8, 11, 16, 26, 90)
  static let start = Deciles(0, 1, 3, 4, 6, 8, 11, 15, 22, 42, 180)
  static let support = Deciles(14, 40, 60, 80, 100, 122, 146, 175, 215, 275, 430)
  static let closure = Deciles(0, 0, 1, 2, 4, 7, 10, 14, 21, 30, 60)
  static let refusal = Deciles(0, 1, 2, 4, 6, 9, 13, 18, 25, 40, 90)
  static let policeRecord = Deciles(0, 0, 0, 0, 0, 1, 1, 2, 4, 10, 30)
  static let interview = Deciles(1, 3, 6, 10, 15, 21, 30, 42, 60, 95, 240)
  static let policeOutcome = Deciles(10, 28, 45, 62, 80, 105, 135, 175, 230, 320, 500)
  static let returning = Deciles(20, 45, 70, 100, 130, 165, 200, 235, 270, 305, 340)
}
