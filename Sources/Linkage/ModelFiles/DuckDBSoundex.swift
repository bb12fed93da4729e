/// Soundex in DuckDB's own functions, as it has none by that name.
enum DuckDBSoundex {
  /// An expression that gives what `Soundex` gives, and nothing for a text without an ASCII letter.
  ///
  /// Every letter becomes its digit, H and W behind the first none; runs of a digit become one, the
  /// first letter's own digit goes, then the zeros of vowels go.
  ///
  /// - Parameter text: An expression for the text, such as a column.
  /// - Returns: The expression.
  static func sql(_ text: String) -> String {
    let letters = "nullif(upper(regexp_replace(\(text),'[^A-Za-z]','','g')),'')"
    let first =
      "translate(substr(\(letters),1,1),'ABCDEFGHIJKLMNOPQRSTUVWXYZ','01230120022455012623010202')"
    let rest =
      "translate(substr(\(letters),2),'ABCDEFGIJKLMNOPQRSTUVXYZHW','012301202245501262301202')"
    let runs = (1...6).reduce("\(first) || \(rest)") { inner, digit in
      "regexp_replace(\(inner),'\(digit)+','\(digit)','g')"
    }
    return "substr(\(letters),1,1) || substr(replace(substr(\(runs),2),'0','') || '000',1,3)"
  }
}
