/// How a set stands in a column of text, as tables of text and memories hold it.
///
/// The first byte says how the others are read, so that a text means the same in any table.
public enum SetText {
  /// How a text is read.
  public enum Form: Hashable, Sendable {
    /// Members, each behind a mark.
    case members
    /// So many bits, of which those that are set are the members.
    case bits(Int)
  }

  static let memberMark: UInt8 = 0x1F
  static let bitMark: UInt8 = 0x1E

  /// The text of a set of members.
  ///
  /// - Parameter members: The members as bytes, in any order; those that stand twice count once.
  /// - Returns: The text, the same for the same set.
  public static func text(of members: [[UInt8]]) -> [UInt8] {
    let sorted = Set(members).sorted { $0.lexicographicallyPrecedes($1) }
    return sorted.isEmpty ? [memberMark] : sorted.flatMap { [memberMark] + $0 }
  }

  /// The text of a set of places.
  ///
  /// - Parameter bits: The digits 0 and 1 as bytes, one for every place.
  /// - Returns: The text.
  public static func text(ofBits bits: some Sequence<UInt8>) -> [UInt8] {
    [bitMark] + bits
  }

  /// The form of a text; nothing where it holds no set.
  ///
  /// - Parameter text: The text.
  /// - Returns: The form.
  public static func form(of text: ArraySlice<UInt8>) -> Form? {
    switch text.first {
    case memberMark: .members
    case bitMark: .bits(text.count - 1)
    default: nil
    }
  }
}
