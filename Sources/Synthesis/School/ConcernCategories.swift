/// The categories that schools of the county define for themselves.
enum ConcernCategories {
  /// Categories that mean harmful sexual behaviour.
  static let harmful = [
    "Harmful sexual behaviour", "Child-on-child sexual abuse", "Sexualised language",
    "Sharing of nudes, semi-nudes", "Sexual harassment",
  ]
  /// Categories that do not.
  static let others = [
    "Bullying", "Self-harm", "Domestic abuse", "Neglect", "Attendance", "Online safety",
    "Mental health",
  ]
  static let all = harmful + others
}
