/// Which of the two days of a wait are counted among its working days.
///
/// The three differ by one, and differ again where the wait begins or ends on a weekend or a bank
/// holiday. Every figure here is counted after the start.
public enum WorkingDayCounting: Sendable, CaseIterable {
  /// Days after the start, up to and including the end: the day of the referral is day 0.
  case afterStart
  /// Days from the start up to but not including the end, as numpy's `busday_count` does.
  case beforeEnd
  /// Both days and all between, as a spreadsheet's NETWORKDAYS does.
  case bothEnds
}
