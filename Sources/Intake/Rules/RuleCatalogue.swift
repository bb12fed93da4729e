public import Records

/// The rule book as a document, in fixed form and in order of ids.
public enum RuleCatalogue {
  /// The whole catalogue as Markdown, ending in a line end; the same rules give the same bytes.
  public static var markdown: String {
    ([opening] + RuleBook.rules.map(section) + [leftOut]).joined(separator: "\n")
  }

  private static let opening = """
    # Rules

    Made from the rule book by `make record`; a test compares. `continuum explain rule V029` says
    the same of one rule, `continuum check` applies them to a file on the sender's own machine.

    An *error* sets the row aside or refuses the file, a *query* uses the row and asks the sender, a
    *note* informs. Every finding names file, line, column and rule and never a value. All findings
    are counted. A run lists every error, and of queries and notes the first 1,000 of each rule,
    file and column; a check lists the first 1,000 of errors too, unless `--all` asks for every one.
    V062 says how many are not listed. Examples are invented.

    """

  private static func section(_ rule: Rule) -> String {
    var lines = [
      "## \(rule.id): \(rule.wrong)", "",
      "\(rule.severity.word), \(rule.layer.words)."
        + (rule.origin.isEmpty ? "" : " National rule \(rule.origin)."), "",
      "* To do: \(rule.fix).", "* Why: \(rule.why).", "* Example: \(rule.example).", "",
    ]
    lines = lines.map { $0.replacing("<", with: "&lt;") }
    return lines.joined(separator: "\n")
  }

  private static let leftOut = """
    ## National rules that are left out

    * 1500, 1540, 1550 and 1560Q (shape of a pupil number): one rule, V029, covers number and former
      number; a missing number is no fault, as one of UN1 to UN7 may say why.
    * 4180 (sex missing or invalid): an invalid value is V025; how often it is missing is published.
    * 8772 (UN7) and the rules about categories of abuse, numbers of plans, reviews, local authority
      codes of the header and reasons for closure other than being there: no figure rests on them, and
      least data is read.
    * Rules that compare a return with the one of the year before: the department has both returns;
      the volume of rows is compared instead.
    """ + "\n"
}

extension Finding.Severity {
  /// What becomes of a row in which something of this severity is found.
  public var meaning: String {
    switch self {
    case .error: "the row is set aside, or the file refused"
    case .query: "the row is used unless an error sets it aside, and the sender is asked"
    case .note: "the row is used; worth knowing"
    }
  }

  /// The word at the start of a sentence.
  fileprivate var word: String {
    switch self {
    case .error: "Error"
    case .query: "Query"
    case .note: "Note"
    }
  }
}

extension Rule.Layer {
  /// What the rule looks at, in a few words.
  public var words: String {
    switch self {
    case .lexical: "looks at the bytes"
    case .header: "looks at the columns"
    case .cell: "looks at one value"
    case .row: "compares values of one row"
    case .file: "looks at all rows of a file or source"
    }
  }
}
