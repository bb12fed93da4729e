/// The version of the program, which stands beside every figure.
public enum Version {
  /// The version, as in the changelog.
  public static let current = "0.1.0"
}
