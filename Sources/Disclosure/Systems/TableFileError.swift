/// Why a table cannot be read; never a value.
public enum TableFileError: Error, Hashable, CustomStringConvertible {
  /// A table without a column of counts.
  case noCount(table: String)
  /// Two columns of one name.
  case sameColumnTwice(table: String)
  /// A row that is shorter or longer than the header.
  case unevenRow(table: String, line: Int)
  /// Two rows with the same categories.
  case sameCellTwice(table: String, line: Int)
  /// A percentage out of something that is neither a number nor a dimension.
  case unknownBase(table: String, line: Int)
  /// A count that is no whole number from 0 on.
  case notACount(table: String, cell: String)
  /// A number in the column of counts that is no whole number from 0 on.
  case miswritten(table: String, line: Int)
  /// A count beyond what can be added up exactly.
  case tooLarge(table: String, cell: String)
  /// A cell that two tables give different counts.
  case countsDiffer(tables: [String], cell: String)
  /// A cell of an earlier release that the tables of now have not.
  case onlyEarlier(table: String, cell: String)
  /// A dimension to be merged whose categories do not add up.
  case notMergeable(table: String, dimension: String)
  /// Parts that do not sum to their total.
  case notASum(table: String, cell: String)
  /// Rows that do not sum to a total that other tables show, or their rows sum to.
  case notTheSum(tables: [String], cell: String)
  /// A category of which a child can have several that counts more than all.
  case partAboveTotal(table: String, cell: String)
  /// A number beside a count that nothing can be worked out from.
  case badNumber(table: String, line: Int, column: String)
  /// A dimension that is named beside the tables and that none of them has.
  case noSuchDimension(name: String)
  /// A category that a hierarchy makes a part of itself.
  case circle(dimension: String, code: String)
  /// A percentage or rate that is neither a number nor a symbol.
  case noSymbol(table: String, line: Int, column: String)
  /// A table with a header and nothing else.
  case noRows(table: String)
  /// A row without a category.
  case noCategory(table: String, line: Int, column: String, total: String)
  /// A category with a usual name of a total that is not the one that is said.
  case usualTotal(table: String, line: Int, column: String, code: String, total: String)
  /// A category that counts as many as all others together.
  case sumOfOthers(table: String, line: Int, column: String, code: String, total: String)
  /// A column that would count as a dimension and reads like one of another name.
  case misnamedColumn(table: String, column: String, name: String)
  /// A column that would count as a dimension and is called like numbers.
  case columnOfNumbers(table: String, column: String)
  /// A column that would count as a dimension and has the counts again.
  case countTwice(table: String, column: String)
  /// One category, or column where none is named, in two spellings.
  case spelledTwice(tables: [String], column: String?, spellings: [String])
  /// A band of numbers that lies in another, of which nothing says so.
  case nestedBands(tables: [String], column: String, wide: String, narrow: String)
  /// A JSON file of another form.
  case notASystem(problem: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noCount(let table):
      "table '\(table)' has no column 'count'; name the column of counts so"
    case .sameColumnTwice(let table):
      "table '\(table)' has two columns of one name; rename one"
    case .unevenRow(let table, let line):
      "table '\(table)' line \(line) is not as long as the header; correct the row"
    case .sameCellTwice(let table, let line):
      "table '\(table)' line \(line) has the categories of an earlier row; remove one"
    case .unknownBase(let table, let line):
      "table '\(table)' line \(line) has an 'out_of' that is neither a number nor a dimension; "
        + "write the number or the dimension's name"
    case .notACount(let table, let cell):
      "table '\(table)' has no whole number as count of '\(cell)'; protect takes counts before "
        + "suppression"
    case .miswritten(let table, let line):
      "table '\(table)' line \(line) has a 'count' that is no whole number from 0 on; "
        + "correct it, or write the symbol that stands for hidden counts"
    case .tooLarge(let table, let cell):
      "table '\(table)' has a count above \(WrittenCount.largest) in '\(cell)'; no count of children "
        + "is so large"
    case .countsDiffer(let tables, let cell):
      "tables \(TableNames.quoted(tables)) give '\(cell)' different counts; "
        + "tables of one system must count the same children"
    case .onlyEarlier(let table, let cell):
      "earlier table '\(table)' has '\(cell)' and no table of now does; add its true count"
    case .notMergeable(let table, let dimension):
      "table '\(table)' has '\(dimension)', of which a child can have several categories; "
        + "they cannot be merged by summing"
    case .notASum(let table, let cell):
      "table '\(table)' has a total '\(cell)' that is not the sum of its parts; "
        + "name a dimension of which a child can have several categories with --not-additive"
    case .notTheSum(let tables, let cell):
      "the rows of \(TableNames.quoted(tables)) do not sum to one count of '\(cell)'; add the rows "
        + "that are missing, or name a dimension of which a child can have several categories with "
        + "--not-additive"
    case .partAboveTotal(let table, let cell):
      "table '\(table)' counts more in '\(cell)' than in the total of which it is a part"
    case .badNumber(let table, let line, let column):
      "table '\(table)' line \(line) has no usable number in '\(column)'; write a positive one"
    case .noSuchDimension(let name):
      "no table has the dimension '\(name)' that is named beside them; write it as the tables do"
    case .circle(let dimension, let code):
      "the hierarchy of '\(dimension)' makes '\(code)' a part of itself; correct its parents"
    case .noSymbol(let table, let line, let column):
      "table '\(table)' line \(line) has a '\(column)' that is neither a number nor a symbol; write "
        + "the symbol that stands for hidden counts, or leave it empty"
    case .noRows, .noCategory, .usualTotal, .sumOfOthers: misread
    case .misnamedColumn, .columnOfNumbers, .countTwice, .spelledTwice, .nestedBands: misnamed
    case .notASystem(let problem):
      "the JSON is no table system: \(problem); see docs/disclosure.md"
    }
  }
}

extension TableFileError {
  /// What is wrong with rows that could be read and would be misunderstood.
  private var misread: String {
    switch self {
    case .noRows(let table):
      "table '\(table)' has no rows; give a file with counts"
    case .noCategory(let table, let line, let column, let total):
      "table '\(table)' line \(line) has no category in '\(column)'; write one, or '\(total)' for "
        + "what is not broken down"
    case .usualTotal(let table, let line, let column, let code, let total):
      "table '\(table)' line \(line) has '\(code)' in '\(column)', which reads like a total and "
        + "would count as a category; write '\(total)', name the total with --total, or give the "
        + "category another name"
    case .sumOfOthers(let table, let line, let column, let code, let total):
      "table '\(table)' line \(line) has '\(code)' in '\(column)', which counts as many as all "
        + "others of it together; if it is their total write '\(total)' or name it with --total, "
        + "if not add rows '\(total)'"
    default: ""
    }
  }
}

extension TableFileError {
  /// Which names would be misunderstood.
  private var misnamed: String {
    switch self {
    case .misnamedColumn(let table, let column, let name):
      "table '\(table)' has a column '\(column)', which would count as a dimension; call it "
        + "'\(name)', or give a dimension another name"
    case .columnOfNumbers(let table, let column):
      "table '\(table)' has a column '\(column)', which reads like numbers and would count as a "
        + "dimension; take it out, or give a dimension another name"
    case .countTwice(let table, let column):
      "table '\(table)' has a column '\(column)' with the numbers of 'count', which would count as a "
        + "dimension and show what is hidden; take it out, or write its categories as words"
    case .spelledTwice(let tables, let column, let spellings):
      "\(TableNames.quoted(spellings)) \(column.map { "in '\($0)'" } ?? "as columns") of "
        + "\(TableNames.quoted(tables)) would count as two or look like two; write one of them everywhere"
    case .nestedBands(let tables, let column, let wide, let narrow):
      "'\(narrow)' in '\(column)' of \(TableNames.quoted(tables)) is a part of '\(wide)' and would "
        + "count beside it; say so with --hierarchy, leave one out, or give them names that are no bands"
    default: ""
    }
  }
}

/// Names of tables in a sentence.
enum TableNames {
  /// So many names can be read in one.
  private static let most = 6

  /// Whether they are too many for a sentence.
  static func isMany(_ names: [String]) -> Bool { quoted(names) != first(names) }

  static func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// The first of the tables among them and how many more there are, and all releases.
  static func first(_ names: [String]) -> String {
    let releases = names.filter { $0.hasPrefix("public release ") }
    let tables = names.filter { !releases.contains($0) }
    guard tables.count > most else { return quoted(names) }
    let words = "\(quoted(Array(tables.prefix(most)))) and \(tables.count - most) more"
    return releases.isEmpty ? words : "\(words) and \(quoted(releases))"
  }
}
