import Vocabulary

/// The observed ethnicity codes of the police, which no self-defined field may be filled from.
///
/// > Source: NPCC Minimum POLE Data Standards v1.1, DS_112.
enum ObservedWords {
  /// The numbers 0 to 7, also with the letters IC before them, and the broad groups' names.
  static let list = CodeList(
    EthnicGroup.entries,
    words: [
      "0": "unknown", "1": "white", "2": "white", "3": "black", "4": "asian", "5": "asian",
      "6": "other", "7": "mixed", "IC0": "unknown", "IC1": "white", "IC2": "white",
      "IC3": "black", "IC4": "asian", "IC5": "asian", "IC6": "other", "IC7": "mixed",
      "IC9": "unknown", "white north european": "white", "white south european": "white",
      "chinese japanese or any other southeast asian": "asian",
      "chinese japanese or south east asian": "asian", "arabic or north african": "other",
      "middle eastern": "other", "asian or asian british": "asian",
      "black or black british": "black", "mixed or multiple": "mixed", "mixed multiple": "mixed",
      "other ethnic group": "other", "not recorded": "unknown", "not stated": "unknown",
    ])
}
