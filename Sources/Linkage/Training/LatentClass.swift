/// What a pair of records can be.
enum LatentClass: Int, CaseIterable, Sendable {
  /// Records of one child.
  case match = 0
  /// Records of two children who are not related.
  case unrelated = 1
  /// Records of twins, siblings or others who share a home.
  case relative = 2
  /// Records of two children who are not related but of whom one thing goes with another, as names
  /// go with sex and origin; learned where these are many, and strangers for everybody else.
  case alike = 3
}
