import Foundation

extension RecountSettings {
  /// What the partnership says of when a source kept the column of a step.
  public struct KeptStep: Sendable, Encodable {
    let source: String
    let step: String
    let first: Int
    let last: Int?
    let hasEnded: Bool

    /// Creates what is said.
    ///
    /// - Parameters:
    ///   - source: The id of the source.
    ///   - step: The code of the milestone.
    ///   - first: The first quarter in which it was kept, in quarters since the year 0.
    ///   - last: The last of whose referrals it tells; none where it still is kept.
    ///   - hasEnded: Whether the service itself has ended.
    public init(source: String, step: String, first: Int, last: Int?, hasEnded: Bool) {
      self.source = source
      self.step = step
      self.first = first
      self.last = last
      self.hasEnded = hasEnded
    }

    /// Writes source, step, first and last quarter, and whether it ended, as a list: braces stand for words in queries.
    public func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try list.encode(source)
      try list.encode(step)
      try list.encode(first)
      try list.encode(last)
      try list.encode(hasEnded ? 1 : 0)
    }

    /// A list of them as queries read it: a list of lists.
    static func json(_ steps: [KeptStep]) -> String {
      // Strings and whole numbers can always be encoded.
      (try? JSONEncoder().encode(steps)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    }
  }
}
