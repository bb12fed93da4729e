extension LexicalProblem {
  /// A problem of a row; the reading goes on behind it.
  ///
  /// The line is the one on which the row starts, so that it finds the row again in the kept file.
  static func row(_ kind: Kind, line: Int) -> LexicalProblem {
    LexicalProblem(kind: kind, line: line, losesRow: true, endsFile: false)
  }

  /// A remark; the row is used.
  static func note(_ kind: Kind, line: Int) -> LexicalProblem {
    LexicalProblem(kind: kind, line: line, losesRow: false, endsFile: false)
  }

  /// A problem at a line behind which nothing can be read.
  static func end(_ kind: Kind, line: Int, losesRow: Bool) -> LexicalProblem {
    LexicalProblem(kind: kind, line: line, losesRow: losesRow, endsFile: true)
  }

  /// A problem of the file as a whole, of which nothing can be read.
  static func wholeFile(_ kind: Kind) -> LexicalProblem {
    LexicalProblem(kind: kind, line: 0, losesRow: false, endsFile: true)
  }
}
