/// How far apart or how alike two values are.
enum Measure: Hashable, Sendable {
  /// Edits of bytes: insertion, deletion, replacement.
  case levenshtein
  /// Edits of bytes, with swaps of neighbours; unrestricted.
  case damerauLevenshtein
  /// Jaro's similarity of bytes, 0 to 1.
  case jaro
  /// Jaro's similarity with Winkler's bonus, of bytes, 0 to 1.
  case jaroWinkler
  /// Shared among all different bytes, 0 to 1.
  case jaccard
  /// Places at which texts of one length differ.
  case hamming
  /// The same of characters as a reader sees them.
  case characters(CharacterMeasure)
  /// Shared bits or members twice, by all, 0 to 1.
  case dice
  /// Shared bits or members among all different ones, 0 to 1.
  case overlap
  /// How many members two sets share.
  case shared
  /// Days that both tell and two sources gave; of sets of days with their sources.
  case sameDays
  /// The same, up to three days apart.
  case nearDays
  /// Days or numbers between them.
  case difference
}

/// Measures that have a form for characters.
enum CharacterMeasure: Hashable, Sendable {
  case levenshtein
  case damerauLevenshtein
  case jaro
  case jaroWinkler
}
