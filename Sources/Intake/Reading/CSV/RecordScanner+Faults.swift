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

  /// Whether no cell holds anything, as spreadsheets leave rows below the last.
  @inline(__always)
  var isBlank: Bool {
    length < 3 * count && !marks.contains(.textBeyond)
      && keptCells.allSatisfy { $0.trimmed.isEmpty }
  }

  /// Whether the record says the header again, as in files that were joined.
  @inline(__always)
  func repeats(_ header: HeaderCells) -> Bool {
    header.count > 1 && count >= header.count && header.matches(cells)
  }

  /// Whether the record says in the first line which byte stands between cells, as Excel reads it.
  func namesDelimiter(in text: TextView) -> Bool {
    guard line == 1, 5...7 ~= length else { return false }
    let record = UnsafeBufferPointer(start: text.bytes + start, count: length)
    let bare = record.filter { $0 != CSVByte.quote }
    return bare.count == 5
      && String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep="
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
