extension RecordScanner {
  /// The cells of the record found that are kept.
  var keptCells: UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>> {
    UnsafeMutableBufferPointer(start: cells, count: min(count, kept))
  }

  /// What is wrong with the bytes of the record found.
  @inline(__always)
  func fault(in text: TextView, cap: Int) -> LexicalProblem.Kind? {
    marks.isEmpty && length <= cap ? nil : markedFault(in: text, cap: cap)
  }

  /// A short row is ragged; a short last row without a line end is a file that was cut off.
  @inline(__always)
  func raggedness(in text: TextView, width: Int) -> LexicalProblem.Kind? {
    guard count < width else { return marks.contains(.textBeyond) ? .ragged : nil }
    return text.isLast && end == text.end ? .truncated : .ragged
  }

  private func markedFault(in text: TextView, cap: Int) -> LexicalProblem.Kind? {
    if marks.contains(.unclosed) { return .truncated }
    if length > cap { return .tooLarge }
    if marks.contains(.nul) { return .nulByte }
    if marks.contains(.quoting) { return .quoting }
    let record = UnsafeBufferPointer(start: text.bytes + start, count: length)
    return marks.contains(.wide) && !record.isUTF8 ? .encoding : nil
  }
}
