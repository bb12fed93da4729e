import Statistics
import Testing

/// Whether two numbers agree to 1e-9 of their size, or 1e-12 near nought.
func isClose(
  _ found: Double?, _ wanted: Double?, relative: Double = 1e-9, absolute: Double = 1e-12
) -> Bool {
  guard let found, let wanted else { return found == nil && wanted == nil }
  if found == wanted { return true }
  return abs(found - wanted) <= max(relative * abs(wanted), absolute)
}

func expectClose(
  _ found: Double?, _ wanted: Double?, relative: Double = 1e-9, absolute: Double = 1e-12,
  _ comment: Comment? = nil, at place: SourceLocation = #_sourceLocation
) {
  if let found, let wanted {
    let isRelative = relative * abs(wanted) > absolute
    VectorLedger.shared.note(found, wanted, isRelative: isRelative)
  }
  #expect(
    isClose(found, wanted, relative: relative, absolute: absolute),
    "found \(String(describing: found)), wanted \(String(describing: wanted)) \(comment ?? "")",
    sourceLocation: place)
}

func expectClose(
  _ found: Interval?, _ lower: Double?, _ upper: Double?, relative: Double = 1e-9,
  _ comment: Comment? = nil, at place: SourceLocation = #_sourceLocation
) {
  expectClose(found?.lower, lower, relative: relative, comment, at: place)
  expectClose(found?.upper, upper, relative: relative, comment, at: place)
}
