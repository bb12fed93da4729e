/// Lines of which each carries the hash of the line before, so that none can be changed, added or
/// taken out unseen.
public struct HashChain: Sendable {
  /// What shows that a chain was changed.
  public enum Fault: Error, Hashable, Sendable {
    /// A line cannot be understood; counted from 1.
    case unreadable(line: Int)
    /// A line does not follow from the one before; counted from 1.
    case broken(line: Int)
    /// Lines are missing at the end, or were added by another hand.
    case otherEnd
  }

  /// What the first line carries.
  public static let start = String(repeating: "0", count: 64)

  /// The hash of the last line; `start` where there is none.
  public private(set) var head = HashChain.start

  /// Creates a chain without lines.
  public init() {}

  /// Reads a chain and checks that every line follows from the one before.
  ///
  /// - Parameters:
  ///   - contents: The lines, each with its end.
  ///   - head: The hash of the last line, or of the one before where writing was cut short.
  ///   - previous: The hash that a line carries; nothing where it cannot be understood.
  /// - Throws: `HashChain.Fault` for a chain that was changed.
  /// - Complexity: O(bytes).
  public init(
    _ contents: some Collection<UInt8>, head: String,
    previous: (_ line: [UInt8]) -> String?
  ) throws(Fault) {
    var ends = [Self.start]
    for (place, line) in contents.split(separator: 10).enumerated() {
      let bytes = [UInt8](line)
      guard let carried = previous(bytes) else { throw .unreadable(line: place + 1) }
      guard carried == self.head else { throw .broken(line: place + 1) }
      add(bytes)
      ends.append(self.head)
    }
    guard ends.suffix(2).contains(head) else { throw .otherEnd }
  }

  /// Takes note of a new last line, which carries the head so far.
  ///
  /// - Parameter line: The line without its end.
  public mutating func add(_ line: some Sequence<UInt8>) {
    head = ContentHash(of: line).hexadecimal
  }
}
