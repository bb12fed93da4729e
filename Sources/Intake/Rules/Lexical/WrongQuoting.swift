import Records

extension Rule {
  /// A quote stands where none belongs.
  static let wrongQuoting = Rule(
    "V005", .lexical, .error,
    wrong: "a quote opens inside a cell or text follows a closing quote",
    fix: "double quotes inside quoted cells, then export again",
    why: "cells may have run together",
    example: "'\"Spring\" term' with the quotes not doubled")
}
