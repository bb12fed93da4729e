/// What to report where the curve lies flat exactly at the share asked for.
public enum PlateauRule: Sendable, Hashable, CaseIterable {
  /// The first time at which the curve is at or below it: always a time that occurred, whole days.
  ///
  /// A curve within 1e-9 above counts as at it, because a product of fractions is seldom exact.
  case firstDay

  /// The middle of the flat stretch, as R's `survival` does; may be half a day.
  ///
  /// A curve within 1.5e-8 on either side counts as at it. A stretch that lasts to the end of the
  /// watching ends at the last time.
  case midpoint
}
