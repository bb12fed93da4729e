import Foundation
import Records
import Testing

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
