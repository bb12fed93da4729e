import Vocabulary

/// The paths of the first elements of an XML document and the dates of its header.
///
/// It looks and does not parse: a document that is not well formed has a beginning too.
struct XMLBeginning {
  /// Bytes that are looked at.
  private static let reach = 65_536
  /// Elements deeper than this are passed over.
  private static let depth = 32

  /// Whether the text starts with markup.
  private(set) var isXML = false
  /// Paths of elements from the root, such as `Message/Header`.
  private(set) var paths: Set<String> = []
  private var header: [String: String] = [:]

  /// Looks at the beginning of a file.
  init(_ file: InputFile) throws {
    var source = TextSource(
      file, signature: FileSignature(opening: file.opening), encoding: .utf8)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.reach)
    defer { buffer.deallocate() }
    let count = try source.fill(buffer)
    look(at: String(decoding: UnsafeBufferPointer(rebasing: buffer[..<count]), as: UTF8.self))
  }

  /// The reference date of a return's header, else the last day of its year's March.
  var date: FileDate? {
    let made = header["DateTime"].flatMap { Day(iso: $0.prefix(10)) == nil ? nil : $0 } ?? ""
    let year = header["Year"].flatMap { $0.count == 4 ? Int($0) : nil }
    let day =
      header["ReferenceDate"].flatMap { Day(iso: $0) }
      ?? year.flatMap { Day(year: $0, month: 3, day: 31) }
    return day.map { FileDate(day: $0, made: made) }
  }

  private mutating func look(at text: String) {
    var open: [Substring] = []
    var rest = Substring(text.utf8.drop { $0 <= 0x20 })
    isXML = rest.utf8.first == UInt8(ascii: "<")
    guard isXML else { return }
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      if rest[start...].hasPrefix("<!--") {
        guard let end = rest[start...].firstRange(of: "-->") else { return }
        rest = rest[end.upperBound...]
        continue
      }
      guard let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">")) else { return }
      take(rest[rest.utf8.index(after: start)..<end], text: rest[..<start], open: &open)
      rest = rest[rest.utf8.index(after: end)...]
    }
  }

  /// Takes a tag and the text before it.
  private mutating func take(_ tag: Substring, text: Substring, open: inout [Substring]) {
    guard let first = tag.first, first != "?", first != "!" else { return }
    if first == "/" {
      if let last = open.last, open.dropLast().contains("Header"), header[String(last)] == nil {
        header[String(last)] = String(text.filter { !$0.isWhitespace }.prefix(32))
      }
      _ = open.popLast()
      return
    }
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
    guard open.count < Self.depth else { return }
    let local = name.split(separator: ":").last ?? name
    paths.insert((open + [local]).joined(separator: "/"))
    if tag.last != "/" { open.append(local) }
  }
}
