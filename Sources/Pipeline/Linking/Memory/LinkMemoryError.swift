/// A memory of `continuum link` that cannot be used; never a value of it.
enum LinkMemoryError: Error, Equatable, CustomStringConvertible {
  /// The file is no memory.
  case foreign(path: String)
  /// The file is a memory in a form that this program does not read.
  case otherLayout(path: String, found: Int, known: Int)
  /// The file is not as it was written.
  case damaged(path: String)
  /// The model is not the one with which the memory was made.
  case otherModel(path: String, of: String, given: String)
  /// A column whose cells were sets and are to be texts, or the other way.
  case otherKind(path: String, column: String)
  /// The threshold is not the one with which the memory was made.
  case otherThreshold(path: String, of: Double, given: Double)
  /// Training beside a memory.
  case trains(path: String)
  /// Names of records that go, in a file that is not well formed.
  case brokenWithdrawals(path: String, lines: [Int])
  /// Records that go, and no memory out of which they could.
  case nothingKnown(path: String)

  /// What is wrong and what to do.
  var description: String {
    switch self {
    case .foreign(let path):
      "'\(path)' is no memory of 'continuum link'; name another file with --memory"
    case .otherLayout(let path, let found, let known):
      """
      '\(path)' has layout \(found) and this program reads layout \(known); use the program that \
      wrote it, or link all files into a new memory
      """
    case .damaged(let path):
      "'\(path)' is damaged or cut off; restore a copy, or link all files into a new memory"
    case .otherModel(let path, let old, let given):
      """
      '\(path)' was made with the model \(old), and the model \(given) is another; give that one, or \
      compare all known records with the new one by --anew
      """
    case .otherKind(let path, let column):
      """
      the model looks at the column '\(column)' as a set and '\(path)' has it as a text, or the other \
      way; link all files into a new memory
      """
    case .otherThreshold(let path, let old, let given):
      """
      '\(path)' was made with --threshold \(old), not \(given); give that, or settle all clusters \
      with the new one by --anew
      """
    case .trains(let path):
      """
      '--train' cannot stand beside '\(path)', which is there: train by itself, without --memory, \
      and take the model.json that it writes into the memory by --anew
      """
    case .brokenWithdrawals(let path, let lines):
      """
      '\(path)' has rows that are not well formed, at lines \
      \(lines.map(String.init).joined(separator: ", ")): nothing was changed; write it again, in UTF-8
      """
    case .nothingKnown(let path):
      "'--withdrawn' needs a memory and there is none at '\(path)'; check the path"
    }
  }

  var code: ExitCode {
    switch self {
    case .otherModel, .otherThreshold, .otherKind: .configuration
    case .trains, .nothingKnown: .usage
    default: .dataContract
    }
  }
}
