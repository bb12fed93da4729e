@testable import Intake

/// Damaged CSV files, read in chunks of any size and by the plain reference.
struct CSVFuzz {
  private static let seeds: [[UInt8]] = [
    "referral_id,child_ref,received,role\nR1,C1,2024-01-31,displayed\nR2,C2,2024-02-29,both\n",
    "CHILD,SEX,DOB,ETHNIC,UPN\r\n1,2,11/07/2015,UNKN,UN3\r\n2,1,01/01/2010,WBRI,\r\n3,M,,,\r\n",
    "a, b ,\"c \"\"d\"\"\",,\n\"x,y\",\"line\nbreak\",\"\",z,\n1,2,3,4,5\n\n1,2\n",
    "NativeId,surname,upn\r\"S\u{F6}\",\"\u{17C}\u{F3}\u{142}w, o\",\u{20AC}\r9,\u{1F600},e\u{301}\r",
    "one\n1\n2\n\n\"3\"\n", "a,b\n",
  ].map { Array($0.utf8) }
  private static let pieces: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0x09], [0xFF], [0xC3],
    [0xE2, 0x82], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x61], [0x20],
    [0x22, 0x2C, 0x22], [0x22, 0x0A], [0x2C, 0x2C, 0x2C, 0x2C], Array("2024-13-40".utf8),
  ]

  private let file = FuzzFile()

  /// Reads one input every way; throws where two ways differ.
  func run(_ number: UInt64) throws -> FuzzTally {
    var mutator = Mutator(seed: number, pieces: Self.pieces)
    let (raw, encoding) = input(&mutator)
    let cap = mutator.numbers.pick([20, 70, 4_096])
    return try check(raw, encoding, cap: cap, chunk: 2 + mutator.below(300), number)
  }

  /// Reads bytes every way; throws where two ways differ.
  func check(
    _ raw: [UInt8], _ encoding: DeclaredEncoding, cap: Int, chunk: Int, _ number: UInt64
  ) throws -> FuzzTally {
    let expected = expected(raw, encoding, cap)
    file.write(raw)
    for chunk in [raw.count < 400 ? 1 : 11, chunk, 8_192] {
      let reader = CSVReader(encoding: encoding, recordCap: cap, columnCap: 64, chunk: chunk)
      let found = try seen(in: file.path, reader).seen
      guard found == expected else {
        throw FuzzFault(
          harness: "csv", number: number,
          broken: "differs in chunks of \(chunk)")
      }
    }
    let problems = expected.count { $0.problem != nil }
    return FuzzTally(
      inputs: 1, rows: expected.count - problems, problems: problems, compared: 1)
  }

  private func input(_ mutator: inout Mutator) -> ([UInt8], DeclaredEncoding) {
    let text = mutator.mutate(mutator.numbers.pick(Self.seeds), atMost: 8)
    switch mutator.below(10) {
    case 0: return ([0xEF, 0xBB, 0xBF] + text, .utf8)
    case 1: return (mutator.mutate(text, atMost: 2), .windows1252)
    case 2:
      let units = String(decoding: text, as: UTF8.self).utf16
      return (
        mutator.mutate(
          [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, atMost: 2), .utf8
      )
    case 3:
      let units = String(decoding: text, as: UTF8.self).utf16
      return (
        mutator.mutate(
          [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, atMost: 2), .utf8
      )
    default: return (text, .utf8)
    }
  }

  private func expected(_ raw: [UInt8], _ encoding: DeclaredEncoding, _ cap: Int) -> [Seen] {
    if let problem = FileSignature(opening: Array(raw.prefix(8))).problem {
      return [.problem(problem)]
    }
    var reference = CSVReference(
      PlainText.utf8(raw, declared: encoding) ?? [], recordCap: cap, columnCap: 64)
    return reference.seen()
  }
}
