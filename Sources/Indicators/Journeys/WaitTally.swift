import Records

/// What became of waits, of every child and time: left out, passed by a later step, or told.
struct WaitTally {
  /// Every wait that has begun.
  private(set) var all = 0
  /// Waits that are in no table, by the reason.
  private(set) var leftOut: [WaitSpan.LeftOut: Int] = [:]
  /// Waits that are in a table, where their period is.
  private(set) var told = 0
  /// Waits of them that a later step passed, the day of their own not being recorded.
  private(set) var passed = 0

  init(_ spans: some Sequence<WaitSpan>, _ base: CountingBase) {
    let asOf = base.settings.asOf
    for span in spans where span.start <= asOf {
      all += 1
      if let reason = span.leftOut(base) {
        leftOut[reason, default: 0] += 1
        continue
      }
      told += 1
      if span.isPassed(by: asOf) { passed += 1 }
    }
  }
}
