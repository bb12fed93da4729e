import Testing
import Vocabulary

struct HashChainTests {
  /// Three lines, each with the hash of the one before as its first word.
  private static let lines: [String] = {
    var chain = HashChain()
    return ["one", "two", "three"].map { word in
      let line = "\(chain.head) \(word)"
      chain.add(line.utf8)
      return line
    }
  }()

  private static func read(_ lines: [String], head: String) throws(HashChain.Fault) -> HashChain {
    let text = lines.map { $0 + "\n" }.joined()
    return try HashChain(Array(text.utf8), head: head) { line in
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      return words.count == 2 ? String(words[0]) : nil
    }
  }

  private static let head = ContentHash(of: lines[2].utf8).hexadecimal

  @Test
  func `lines as they were written are a chain`() throws {
    #expect(try Self.read(Self.lines, head: Self.head).head == Self.head)
    #expect(try Self.read([], head: HashChain.start).head == HashChain.start)
  }

  @Test
  func `writing cut short between the line and its hash is no fault`() throws {
    let before = ContentHash(of: Self.lines[1].utf8).hexadecimal
    #expect(try Self.read(Self.lines, head: before).head == Self.head)
  }

  @Test
  func `a changed line is found where the next one does not follow`() {
    var lines = Self.lines
    lines[1] = lines[1].replacing("two", with: "too")
    #expect(throws: HashChain.Fault.broken(line: 3)) { try Self.read(lines, head: Self.head) }
  }

  @Test
  func `a line taken out of the middle, or added, is found`() {
    let lines = [Self.lines[0], Self.lines[2]]
    #expect(throws: HashChain.Fault.broken(line: 2)) { try Self.read(lines, head: Self.head) }
    let more = Self.lines + ["\(HashChain.start) four"]
    #expect(throws: HashChain.Fault.broken(line: 4)) { try Self.read(more, head: Self.head) }
  }

  @Test
  func `lines cut off at the end are found by the hash beside them`() {
    let lines = Array(Self.lines.dropLast(2))
    #expect(throws: HashChain.Fault.otherEnd) { try Self.read(lines, head: Self.head) }
  }

  @Test
  func `a line that is none is named`() {
    let lines = [Self.lines[0], "torn"]
    #expect(throws: HashChain.Fault.unreadable(line: 2)) { try Self.read(lines, head: Self.head) }
  }
}
