/// Two sides of horizontal bars back to back, such as boys and girls by age.
///
public struct PyramidChart: Hashable, Sendable {
  /// One band.
  ///
  public struct Band: Hashable, Sendable {
    /// The band's name, such as "10 to 12".
    ///
    public let label: String
    /// The bar to the left.
    ///
    public let left: ChartValue
    /// The bar to the right.
    ///
    public let right: ChartValue

    /// A band.
    ///
    /// - Parameters:
    ///   - label: The band's name.
    ///   - left: The bar to the left.
    ///   - right: The bar to the right.
    public init(_ label: String, left: ChartValue, right: ChartValue) {
      self.label = label
      self.left = left
      self.right = right
    }
  }

  /// The bands, top to bottom.
  ///
  public let bands: [Band]
  /// What the left side is.
  ///
  public let leftTitle: String
  /// What the right side is.
  ///
  public let rightTitle: String
  /// What the length measures, with its unit.
  ///
  public let axisTitle: String

  /// A pyramid.
  ///
  /// - Parameters:
  ///   - bands: The bands, top to bottom.
  ///   - leftTitle: What the left side is.
  ///   - rightTitle: What the right side is.
  ///   - axisTitle: What the length measures, with its unit.
  public init(bands: [Band], leftTitle: String, rightTitle: String, axisTitle: String) {
    self.bands = bands
    self.leftTitle = leftTitle
    self.rightTitle = rightTitle
    self.axisTitle = axisTitle
  }
}
