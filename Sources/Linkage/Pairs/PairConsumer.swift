/// What takes pairs batch by batch; each worker has its own.
protocol PairConsumer: AnyObject, SendableMetatype {
  associatedtype Output: Sendable

  /// Takes some pairs that a rule brought.
  func take(_ pairs: PairBatch, rule: Int)

  /// What came of the pairs since the last call.
  func finish() -> Output
}
