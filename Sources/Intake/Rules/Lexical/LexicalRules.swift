extension Rule {
  /// The rule that a problem of the bytes breaks.
  ///
  /// - Parameter kind: The kind of problem.
  /// - Returns: The rule.
  static func lexical(_ kind: LexicalProblem.Kind) -> Rule {
    switch kind {
    case .emptyFile: emptyFile
    case .archive: archiveFile
    case .encoding: wrongEncoding
    case .ragged: raggedRow
    case .quoting: wrongQuoting
    case .truncated: truncatedFile
    case .nulByte: nulByte
    case .tooLarge: tooLarge
    case .documentType: documentType
    case .malformed: malformedXML
    case .strayText: strayText
    case .repeatedHeader: repeatedHeader
    case .misnamed: misnamedElement
    case .displaced: displacedElement
    }
  }
}
