/// One invented file: where it belongs and what stands in it.
public struct SynthesisedFile: Sendable, Hashable {
  /// Path below the folder of the deliveries, with forward slashes.
  public let path: String
  /// The bytes of the file.
  public let contents: [UInt8]
}
