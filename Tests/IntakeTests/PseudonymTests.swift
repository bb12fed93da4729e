import Foundation
import Records
import Testing
import Vocabulary

@testable import Intake

struct PseudonymiserTests {
  // Python 3: hmac.new(bytes(range(32)), domain + b"\x1f" + identifier, "sha256"), first 16 bytes.
  @Test(arguments: [
    (TokenField.upn, "A950000178301", "3e785c5c6e65a39995cd3d364fdb29d1"),
    (.formerUpn, "A950000178301", "3e785c5c6e65a39995cd3d364fdb29d1"),
    (.child, "C1", "78311c1ff670d4060e7c155d19cd83b7"),
    (.nhsNumber, "9434765919", "7d522c2fe757f917e47346da18f4e804"),
  ])
  func `makes the first 128 bits of a keyed hash of domain and identifier`(
    field: TokenField, identifier: String, token: String
  ) throws {
    let maker = Pseudonymiser(
      key: try PseudonymKey(bytes: Array(0..<32)),
      domain: TokenDomain(field, system: "system", partnership: "sampleshire"))
    let bytes = maker.token(of: Array(identifier.utf8)).bytes
    #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == token)
  }

  // The same in Python, of the letter R so many times; a message of 55 bytes still fits one block.
  private static let lengths = [
    (31, "aee0cd04c7fb2d69c269d5a54856156c"), (40, "f2002fa71e369a3a73965943226bb7c8"),
    (41, "c56ee0a7dfd019033f9473309aedc1d1"), (48, "cd20a7e7d431a1e0e122d92941c403ce"),
    (49, "8e07696b2d4118293a1ae076b3290119"), (55, "ecec4997273277a5b9a9f910e723aca2"),
    (100, "c2b934b37f4c0b898ed4a4d1e44412f5"), (200, "79dcaeb48c36b0b4f6118796f8e5ff4c"),
  ]

  @Test(arguments: lengths)
  func `an identifier of any length has its token`(length: Int, token: String) throws {
    let maker = Pseudonymiser(
      key: try PseudonymKey(bytes: Array(0..<32)),
      domain: TokenDomain(.child, system: "system", partnership: "sampleshire"))
    let identifier = [UInt8](repeating: UInt8(ascii: "R"), count: length)
    let bytes = maker.token(of: identifier).bytes
    #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == token)
  }

  @Test func `tokens made two at a time are those made one by one`() throws {
    let key = try PseudonymKey(bytes: Array(0..<32))
    let maker = Pseudonymiser(
      key: key, domain: TokenDomain(.child, system: "system", partnership: "sampleshire"))
    let fields = RowFields(tokens: [.child], days: [], codes: [], sets: [])
    var buffer = RowBuffer(capacity: 400, fields: fields)
    var queue = TokenQueue(states: key.states)
    var numbers = SeededNumbers(seed: 11)
    var expected: [Token] = []
    let domain = maker.domain + [UInt8](repeating: 0, count: 64 - maker.domain.count)
    for row in 0..<399 {
      let number = Int.random(in: 0..<150, using: &numbers)
      let text = Array("REF\(number)".utf8) + [UInt8](repeating: 0, count: 8)
      let count = text.count - 8
      expected.append(maker.token(of: Array(text[..<count])))
      buffer.append(PseudonymisedRow())
      text.withUnsafeBufferPointer { text in
        domain.withUnsafeBufferPointer { domain in
          guard let start = domain.baseAddress else { return }
          queue.add(
            UnsafeBufferPointer(rebasing: text[..<count]),
            standIn: Token(high: UInt64(number % 7), low: UInt64(number) + 1), domain: start,
            maker.domain.count, .child, row: row, in: &buffer)
        }
      }
    }
    queue.finish(in: &buffer)
    let batch = buffer.takeBatch(
      of: .init(id: "s", agency: .school, system: "system"), files: ["a.csv"])
    #expect((0..<batch.count).map { batch[TokenField.child, $0] } == expected)
  }

  @Test func `keeps systems and partnerships apart`() {
    let domains = [
      TokenDomain(.child, system: "a", partnership: "p"),
      TokenDomain(.child, system: "b", partnership: "p"),
      TokenDomain(.referral, system: "a", partnership: "p"),
      TokenDomain(.referral, system: "a", partnership: "q"),
      TokenDomain(.incident, system: "a", partnership: "p"),
    ]
    #expect(Set(domains).count == 5)
    #expect(
      TokenDomain(.referral, system: "a", partnership: "p")
        == TokenDomain(.referral, system: "b", partnership: "p"))
  }
}

struct PseudonymKeyTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "key-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func write(_ bytes: [UInt8], mode: mode_t) throws -> String {
    let path = folder + "/key"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(chmod(path, mode) == 0)
    return path
  }

  private func problem(_ path: String) -> PseudonymKeyProblem? {
    do throws(IntakeError) {
      _ = try PseudonymKey(path: path)
      return nil
    } catch {
      guard case .key(path, let problem) = error else { return nil }
      return problem
    }
  }

  @Test func `makes a file of 32 bytes that only its owner may read`() throws {
    let path = folder + "/new"
    let made = try PseudonymKey.create(at: path)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o600)
    #expect(status.st_size == 32)
    #expect(try PseudonymKey(path: path).id == made.id)
  }

  @Test func `never overwrites a key`() throws {
    let path = folder + "/new"
    let made = try PseudonymKey.create(at: path)
    #expect(throws: IntakeError.key(path: path, problem: .exists)) {
      try PseudonymKey.create(at: path)
    }
    #expect(try PseudonymKey(path: path).id == made.id)
  }

  @Test(arguments: [mode_t(0o600), 0o400])
  func `accepts a file that only its owner may read`(mode: mode_t) throws {
    let path = try write(Array(0..<32), mode: mode)
    #expect(try PseudonymKey(path: path).id == "e23b7dd7")
  }

  @Test(arguments: [mode_t(0o640), 0o604, 0o660, 0o644, 0o700, 0o4600])
  func `refuses a file that others may read or change`(mode: mode_t) throws {
    #expect(problem(try write(Array(0..<32), mode: mode)) == .tooOpen)
  }

  @Test func `refuses short, long and unrandom keys`() throws {
    #expect(problem(try write(Array(0..<31), mode: 0o600)) == .wrongLength)
    #expect(problem(try write(Array(0..<33), mode: 0o600)) == .wrongLength)
    #expect(problem(try write([], mode: 0o600)) == .wrongLength)
    #expect(problem(try write([UInt8](repeating: 0, count: 32), mode: 0o600)) == .notRandom)
  }

  @Test func `refuses what is missing, a link or a folder`() throws {
    #expect(problem(folder + "/none") == .missing)
    #expect(problem(folder) == .notAFile)
    let path = try write(Array(0..<32), mode: 0o600)
    #expect(symlink(path, folder + "/link") == 0)
    #expect(problem(folder + "/link") == .link)
  }

  @Test func `prints nothing of itself`() throws {
    let key = try PseudonymKey(bytes: Array(0..<32))
    #expect("\(key)" == "<key>")
    #expect(String(reflecting: key) == "<key>")
    var dumped = ""
    dump(key, to: &dumped)
    #expect(dumped == "- <key>\n")
  }
}
