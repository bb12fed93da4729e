/// Deliveries of an invented partnership, Sampleshire, whose truth is known.
///
/// Native exports of every agency with the dirt of real ones, the reference files, the truth that
/// says which row is which child, and a page that says how often which mistake was made. The same
/// number of children and the same seed give the same bytes on every machine.
public struct Synthesis: Sendable {
  private let children: Int
  private let seed: UInt64

  /// Creates the deliveries of a partnership of some size.
  ///
  /// - Parameters:
  ///   - children: Invented children; a count, at least 1.
  ///   - seed: The number from which everything is drawn.
  /// - Precondition: `children >= 1`.
  public init(children: Int, seed: UInt64) {
    precondition(children >= 1, "\(children) children")
    self.children = children
    self.seed = seed
  }

  /// Makes the files: the inbox, the reference files, the truth and a page about them.
  ///
  /// - Returns: All files, in the order of their making.
  /// - Complexity: O(n) in the number of children; all files are held in memory.
  public func files() -> [SynthesisedFile] {
    let county = Sampleshire(children: children, seed: seed)
    let sheets = Inbox(county: county).sheets()
    let reference = ReferenceFiles(county: county).files()
    let truth = TruthFile(county: county).file(of: sheets)
    let page = ReadMe(children: children, seed: seed).file(of: sheets, county: county)
    return sheets.map(\.file) + reference + [truth, page]
  }
}
