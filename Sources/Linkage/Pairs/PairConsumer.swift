/// What works on pieces and says what came of each.
protocol PieceWorker: AnyObject, SendableMetatype {
  associatedtype Output: Sendable

  /// What came of the work since the last call.
  func finish() -> Output
}

/// What takes pairs batch by batch; each worker has its own.
protocol PairConsumer: PieceWorker {
  /// Takes some pairs that a rule brought.
  func take(_ pairs: PairBatch, rule: Int)
}
