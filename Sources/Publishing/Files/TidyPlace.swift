/// The place that the figures are of, as the Department for Education's layout names it.
public struct TidyPlace: Sendable, Hashable {
  /// The nine characters of the region's code, such as `E12000001`.
  public let regionCode: String
  /// The region's name.
  public let regionName: String
  /// The three digits of the authority's old code, such as `841`.
  public let oldCode: String
  /// The nine characters of the authority's code, such as `E06000005`.
  public let newCode: String
  /// The authority's name.
  public let name: String

  /// Names a local authority of England.
  ///
  /// - Parameters:
  ///   - regionCode: The nine characters of the region's code.
  ///   - regionName: The region's name.
  ///   - oldCode: The three digits of the authority's old code.
  ///   - newCode: The nine characters of the authority's code.
  ///   - name: The authority's name.
  public init(
    regionCode: String, regionName: String, oldCode: String, newCode: String, name: String
  ) {
    self.regionCode = regionCode
    self.regionName = regionName
    self.oldCode = oldCode
    self.newCode = newCode
    self.name = name
  }

  /// The columns of every file of the layout, in order.
  static let columns = [
    "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
    "region_code", "region_name", "old_la_code", "new_la_code", "la_name",
  ]

  /// The cells under them but for the first two.
  var cells: [String] {
    [
      "Local authority", "E92000001", "England", regionCode, regionName, oldCode, newCode, name,
    ]
  }
}
