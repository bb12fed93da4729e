import Vocabulary

/// The words by which sources say yes and no; position 0 is no, 1 is yes.
enum FlagWords {
  /// The position of yes.
  static let yes: Int32 = 1

  /// Yes, no, and the words for neither.
  static let list = CodeList(
    [CodeEntry("no", "no"), CodeEntry("yes", "yes")],
    words: [
      "0": "no", "n": "no", "false": "no", "f": "no",
      "1": "yes", "y": "yes", "true": "yes", "t": "yes",
      "u": "", "unknown": "", "not known": "", "not stated": "", "not recorded": "",
    ])

  /// The same for a referral that ended without further action, which some write out.
  static let noFurtherAction: CodeList = {
    var list = Self.list
    list.add(["nfa": "yes", "no further action": "yes", "further action": "no"])
    return list
  }()
}
