/// How long the phases of a command took, for the reader of its last line.
struct PhaseTimer {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private var phases: [(String, Duration)] = []

  init() {
    last = clock.now
  }

  mutating func mark(_ phase: String) {
    let now = clock.now
    phases.append((phase, now - last))
    last = now
  }

  var words: String {
    phases.map { name, time in
      let milliseconds = time / .milliseconds(1)
      return "\(name) \(Int(milliseconds)) ms"
    }.joined(separator: ", ")
  }
}
