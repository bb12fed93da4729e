import Testing
import Vocabulary

struct CSVCellTests {
  @Test(arguments: [
    ("", ""), ("a b", "a b"), ("é'=", "é'="), ("a,b", "\"a,b\""), ("\"", "\"\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""),
    // A combining accent makes one character of itself and the quote or comma before it.
    ("p\"\u{301}", "\"p\"\"\u{301}\""), ("p,\u{301}", "\"p,\u{301}\""),
  ])
  func `cells are quoted where they must be, byte by byte`(text: String, cell: String) {
    #expect(Array(CSVCell.quoted(text).utf8) == Array(cell.utf8))
  }
}
