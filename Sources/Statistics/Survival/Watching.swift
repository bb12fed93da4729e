extension KaplanMeier {
  /// The curve of how long children were watched: censoring is its event.
  ///
  /// Its median says how long a wait the data could show. Events end the watching at their time.
  ///
  /// - Parameter followUps: Length n, any order.
  /// - Returns: The reversed curve.
  /// - Complexity: O(n log n).
  ///
  /// > Source: Schemper and Smith (1996), A note on quantifying follow-up in studies of failure
  /// > time, Controlled Clinical Trials 17, 343-346.
  public static func ofWatching(_ followUps: [FollowUp]) -> KaplanMeier {
    KaplanMeier(followUps.map(\.reversed))
  }
}
