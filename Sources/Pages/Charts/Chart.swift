/// A drawing of one of the kinds this room knows.
///
public enum Chart: Hashable, Sendable {
  /// Horizontal bars.
  ///
  case bars(BarChart)
  /// Steps over time, such as Kaplan-Meier curves.
  ///
  case steps(StepChart)
  /// Overlaps of sets.
  ///
  case overlaps(OverlapChart)
  /// Stages, each a part of the first.
  ///
  case funnel(FunnelChart)
  /// Lines over time.
  ///
  case lines(LineChart)
  /// Two sides of horizontal bars.
  ///
  case pyramid(PyramidChart)
  /// Scores on spokes.
  ///
  case radar(RadarChart)
  /// Two breakdowns against each other.
  ///
  case matrix(MatrixChart)
}
