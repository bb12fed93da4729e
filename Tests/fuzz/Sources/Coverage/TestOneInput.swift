import Foundation

@testable import Intake

/// One harness, chosen by the environment, which takes inputs that libFuzzer makes.
private struct CoverageHarness {
  private let check: ([UInt8]) throws -> FuzzTally

  init() throws {
    let name = ProcessInfo.processInfo.environment["CONTINUUM_COVERAGE"] ?? ""
    switch FuzzHarness(rawValue: name) {
    case .csv:
      let csv = CSVFuzz()
      check = { try csv.check($0, .utf8, cap: 70, chunk: 33, 0) }
    case .chunks:
      let chunks = try ChunkFuzz()
      check = { try chunks.check($0, cap: 200, chunk: 97, threads: 1, 0) }
    case .xml:
      let xml = XMLFuzz()
      // The reference knows only what its own mutations make.
      check = { try xml.check($0, isPlain: false, chunk: 33, ahead: 50, 0) }
    case .cells:
      let cells = CellFuzz()
      check = { try cells.check($0, list: $0.count, scheme: Int($0.first ?? 0), 0) }
    case .admission, nil:
      fatalError("CONTINUUM_COVERAGE names no harness; set it to csv, chunks, xml or cells")
    }
  }

  func take(_ bytes: [UInt8]) {
    do {
      _ = try check(bytes)
    } catch {
      fatalError("\(error)")
    }
  }
}

// libFuzzer calls from one thread alone.
nonisolated(unsafe) private let harness = try? CoverageHarness()

/// Called by libFuzzer with each input it makes; ends the process where a promise is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  harness?.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
