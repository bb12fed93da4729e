/// One cell of a published table: nothing, words or a number.
enum SheetCell: Hashable {
  case null
  case text(String)
  case integer(Int)
  case real(Double)

  /// Words, or nothing where there are none.
  static func text(orNull text: String?) -> SheetCell {
    text.map { .text($0) } ?? .null
  }

  /// A whole number, or nothing where there is none.
  static func integer(orNull number: Int?) -> SheetCell {
    number.map { .integer($0) } ?? .null
  }

  /// A number, or nothing where there is none.
  static func real(orNull number: Double?) -> SheetCell {
    number.map { .real($0) } ?? .null
  }

  /// A truth as 0 or 1.
  static func flag(_ isTrue: Bool) -> SheetCell {
    .integer(isTrue ? 1 : 0)
  }
}
