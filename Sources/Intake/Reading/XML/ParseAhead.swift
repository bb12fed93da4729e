/// Parses a document ahead of the receiver of its rows, on another core.
///
/// The receiver sees the same rows and problems in the same order as from the parser itself.
final class ParseAhead: @unchecked Sendable {
  private struct Stopped: Error {}

  private let relay = Relay(slots: 3)
  private let batches: UnsafeMutablePointer<RowBatch>
  // Whether nothing follows a batch.
  private let isLast: UnsafeMutableBufferPointer<Bool>
  private let cells: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>
  private var filling = 0
  private var hasSlot = false
  private var outcome: Result<LexicalProblem?, any Error> = .success(nil)

  /// Makes ready for rows of at most so many cells.
  init(columns: Int) {
    batches = .allocate(capacity: relay.slots)
    for slot in 0..<relay.slots { (batches + slot).initialize(to: RowBatch()) }
    isLast = .allocate(capacity: relay.slots)
    isLast.initialize(repeating: false)
    cells = .allocate(capacity: columns)
    cells.initialize(repeating: UnsafeBufferPointer(start: nil, count: 0), count: columns)
  }

  deinit {
    batches.deinitialize(count: relay.slots)
    batches.deallocate()
    isLast.deallocate()
    cells.deallocate()
  }

  /// Hands over what `parse` finds on a thread of its own, and returns what it returns.
  func run(
    _ parse: @escaping @Sendable (ParseAhead) throws -> LexicalProblem?,
    row: (Int, CellRow) throws -> Void, problem: (LexicalProblem) throws -> Void
  ) throws -> LexicalProblem? {
    relay.start("parse-ahead") { self.fill(parse) }
    defer { relay.stop() }
    var slot = 0
    while true {
      relay.awaitFilled()
      try batches[slot].replay(cells, row: row, problem: problem)
      if isLast[slot] { return try outcome.get() }
      relay.giveBack()
      slot = (slot + 1) % relay.slots
    }
  }

  /// Takes a row from the parser.
  func take(_ table: Int, _ row: CellRow) throws {
    try makeRoom()
    batches[filling].add(row, of: table)
  }

  /// Takes a problem from the parser.
  func take(_ problem: LexicalProblem) throws {
    try makeRoom()
    batches[filling].add(problem)
  }

  private func fill(_ parse: (ParseAhead) throws -> LexicalProblem?) {
    do {
      outcome = .success(try parse(self))
    } catch {
      outcome = .failure(error)
    }
    do { try awaitSlot() } catch { return }
    isLast[filling] = true
    relay.hand()
  }

  private func makeRoom() throws {
    if hasSlot && batches[filling].isFull {
      relay.hand()
      filling = (filling + 1) % relay.slots
      hasSlot = false
    }
    try awaitSlot()
  }

  private func awaitSlot() throws {
    guard !hasSlot else { return }
    guard relay.awaitFree() else { throw Stopped() }
    batches[filling].clear()
    hasSlot = true
  }
}
