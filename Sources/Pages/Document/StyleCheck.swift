/// What must not stand in a partnership's own style sheet: whatever would load something.
struct StyleCheck {
  let text: String
  let file: String

  private static let banned = [
    "@import", "url(", "image(", "image-set(", "src(", "expression(", "</",
  ]

  func check() throws(AppearanceError) {
    let plain = plain
    for banned in Self.banned {
      guard let place = plain.firstRange(of: banned) else { continue }
      throw .forbidden(
        file: file, line: plain[..<place.lowerBound].count(where: \.isNewline) + 1, words: banned,
        instead: "pages load nothing from elsewhere; say it with colours and borders")
    }
  }

  /// Small letters, without comments and the escapes by which a name could hide; an escape may end with
  /// its line.
  private var plain: String {
    text.replacing(#/\/\*[\s\S]*?\*\//#) { String($0.output.filter(\.isNewline)) }
      .replacing(#/\\([0-9a-fA-F]{1,6})(\r\n|\s)?/#) { match in
        UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
      }.replacing("\\", with: "").lowercased()
  }
}

/// What a picture must be to stand on every page.
struct LogoCheck {
  private static let most = 200_000

  private let name: String
  private let bytes: [UInt8]
  private let words: String

  init(_ name: String, _ bytes: [UInt8], words: String) {
    self.name = name
    self.bytes = bytes
    self.words = words
  }

  func logo() throws(AppearanceError) -> Appearance.Logo {
    guard bytes.count <= Self.most else {
      throw .largePicture(file: name, bytes: bytes.count, most: Self.most)
    }
    guard words.contains(where: { !$0.isWhitespace }) else { throw .namelessPicture(file: name) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      return Appearance.Logo(fileName: "logo.png", bytes: bytes, words: words)
    }
    guard isDrawing else { throw .notAPicture(file: name) }
    return Appearance.Logo(fileName: "logo.svg", bytes: bytes, words: words)
  }

  /// A drawing that neither runs nor loads anything, also when it is opened by itself.
  private var isDrawing: Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let banned = ["<script", "<foreignobject", "<!entity", "<!doctype", "javascript:", "@import"]
    return text.contains("<svg") && !banned.contains(where: text.contains)
      && !text.contains(#/\son[a-z]+\s*=/#)
      && !text.contains(#/(href|src)\s*=\s*["'](?!#)/#) && !text.contains(#/url\(\s*["']?(?!#)/#)
  }
}
