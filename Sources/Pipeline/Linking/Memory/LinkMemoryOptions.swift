/// What `continuum link` is told of its memory.
public struct LinkMemoryOptions: Sendable {
  let path: String
  let withdrawn: String?
  let isAnew: Bool

  /// Names the memory.
  ///
  /// - Parameters:
  ///   - path: Its file, which is made where it is not there.
  ///   - withdrawn: A CSV file that names records which it is to forget, or none.
  ///   - isAnew: Whether all that is known is compared again.
  public init(path: String, withdrawn: String? = nil, isAnew: Bool = false) {
    self.path = path
    self.withdrawn = withdrawn
    self.isAnew = isAnew
  }
}
