/// A block of a file of queries: what it is, the words beside that, and its text.
struct QueryBlock {
  private static let mark = "-- @"

  let kind: String
  let words: [String]
  private(set) var body = ""

  /// The blocks of a file, in order; comments go.
  static func all(in text: String) -> [QueryBlock] {
    var blocks: [QueryBlock] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix(mark) {
        let words = line.dropFirst(mark.count).split(separator: " ").map(String.init)
        blocks.append(QueryBlock(kind: words[0], words: Array(words.dropFirst())))
      } else if !line.hasPrefix("--"), !blocks.isEmpty {
        let place = blocks.count - 1
        blocks[place].body += (blocks[place].body.isEmpty ? "" : "\n") + line
      }
    }
    return blocks
  }

  private init(kind: String, words: [String]) {
    self.kind = kind
    self.words = words
  }
}
