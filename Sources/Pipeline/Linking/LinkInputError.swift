/// Why a file cannot be linked; never a value of it.
enum LinkInputError: Error, Hashable, CustomStringConvertible {
  /// A file without the column that names its records.
  case noIDColumn(file: String, column: String)
  /// A file of one column, as one with other signs between its cells seems to be.
  case notCommas(file: String)
  /// Two columns of one name, by their places from 1: in a file without a header a name is a value.
  case sameColumnTwice(file: String, first: Int, second: Int)
  /// A file with none of the columns that the model compares.
  case nothingToCompare(file: String)
  /// Records of one source where those of two are to be compared.
  case oneSource
  /// Cells that are not of as many bits as those of the nights before.
  case noBits(column: String, bits: Int)
  /// More sources than can be numbered, as where the column of sources names records.
  case tooManySources(file: String)

  /// What is wrong and what to do.
  var description: String {
    switch self {
    case .noIDColumn(let file, let column):
      """
      '\(file)' has no column '\(column)', which names the records; rename yours, or write its name \
      as 'unique_id_column_name' into the model
      """
    case .notCommas(let file):
      "'\(file)' has one column; put commas between its cells, and no semicolons or tabs"
    case .sameColumnTwice(let file, let first, let second):
      "the columns \(first) and \(second) of '\(file)' have one name; rename one, or add the header"
    case .nothingToCompare(let file):
      "'\(file)' has none of the columns that the model compares; correct the header"
    case .oneSource:
      """
      all records are of one source and the link type 'link_only' compares those of two; give files \
      of different names or a column of sources, or write 'dedupe_only' or 'link_and_dedupe' as \
      'link_type' into the model
      """
    case .noBits(let column, let bits):
      """
      the cells of the column '\(column)' are not all of \(bits) digits 0 and 1, as those in the \
      memory are; bring them into that form, or link all files into a new memory
      """
    case .tooManySources(let file):
      """
      '\(file)' has more than 65,536 sources; write the column that names sources, not records, as \
      'source_dataset_column_name' into the model
      """
    }
  }
}
