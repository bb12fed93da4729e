@testable import Intake

/// The harnesses, each of which makes an input of a number.
enum FuzzHarness: String, CaseIterable {
  case csv
  case chunks
  case xml
  case cells
  case admission

  /// Runs inputs from a number on; throws at the first promise that is broken.
  func run(from first: UInt64, count: Int, formats: [String: Format]) throws -> FuzzTally {
    let one = try one(formats)
    var tally = FuzzTally()
    for number in first..<first + UInt64(count) { tally = tally + (try one(number)) }
    return tally
  }

  private func one(_ formats: [String: Format]) throws -> (UInt64) throws -> FuzzTally {
    switch self {
    case .csv: CSVFuzz().run
    case .chunks: try ChunkFuzz().run
    case .xml: XMLFuzz().run
    case .cells: CellFuzz().run
    case .admission: try AdmissionFuzz(formats: formats).run
    }
  }
}
