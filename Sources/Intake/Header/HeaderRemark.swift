/// Something to say about a header that does not stop the file from being read.
struct HeaderRemark: Equatable {
  /// The rule.
  let rule: Rule
  /// The column as the format declares it, or empty.
  let column: String
  /// Which columns of the file are meant.
  let place: String
}
