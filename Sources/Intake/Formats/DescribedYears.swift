/// The years of a return that a format describes.
public struct DescribedYears: Sendable, Hashable, Decodable {
  /// The first year, as the tables of the format stand.
  public let from: Int
  /// The last year.
  public let to: Int

  private enum Key: String, CodingKey, CaseIterable {
    case from, to
  }

  /// Decodes years from a format file.
  ///
  /// - Parameter decoder: Where they stand.
  /// - Throws: `DecodingError` where a key is unknown or the last year comes before the first.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    from = try container.decode(Int.self, forKey: .from)
    to = try container.decode(Int.self, forKey: .to)
    guard (2000...to).contains(from), to < 2100 else {
      throw DecodingError.dataCorruptedError(
        forKey: .from, in: container,
        debugDescription: "years go from one of 2000 to 2099 to the same or a later one")
    }
  }

  /// The described year nearest to another.
  ///
  /// - Parameter year: A year.
  /// - Returns: The year itself where it is described.
  func nearest(to year: Int) -> Int {
    min(max(year, from), to)
  }
}
