import Foundation

/// A program in a process group of its own, so that it can be ended with everything it started.
///
/// Only the program itself is waited for. What it leaves running keeps no output of this program
/// open: all of them write to an unnamed file, which is shown when the program has ended.
struct CalledProgram {
  /// How the program ended.
  enum End: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
    /// It took too long, and was ended with its group.
    case tookTooLong
    case couldNotStart
  }

  /// How long it is given to end by itself once it was asked to; seconds.
  private static let farewell = 2.0
  /// What is shown of its output at most; bytes.
  private static let shownOutput = 65_536

  private let path: String
  private let arguments: [String]

  init(_ path: String, arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }

  /// Starts the program and waits for it.
  ///
  /// - Parameter limit: How long it may take; seconds.
  /// - Returns: How it ended.
  func run(limit: Double) -> End {
    let output = Self.unnamedFile()
    defer { if output >= 0 { close(output) } }
    guard let process = start(writingTo: output) else { return .couldNotStart }
    let ends = Self.ends(process, within: limit)
    if !ends { Self.endGroup(of: process) }
    let status = Self.status(of: process)
    Self.show(output)
    return ends ? Self.end(status) : .tookTooLong
  }

  /// Starts the program; nothing where it is not there or may not be run.
  private func start(writingTo output: Int32) -> pid_t? {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let problem = Self.withGroup { attributes in
      Self.withFiles(output) { files in
        posix_spawn(&process, path, files, attributes, &words, environ)
      }
    }
    return problem == 0 ? process : nil
  }

  /// A group of its own, in which no signal is held back.
  private static func withGroup(
    _ body: (UnsafePointer<SpawnAttributes>) -> Int32
  ) -> Int32 {
    var attributes = noAttributes
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &none)
    return body(&attributes)
  }

  /// Nothing to read, and one file, or none, for all that it says.
  private static func withFiles(
    _ output: Int32, _ body: (UnsafePointer<SpawnFiles>) -> Int32
  ) -> Int32 {
    var files = noFiles
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    for place: Int32 in [1, 2] {
      if output >= 0 {
        posix_spawn_file_actions_adddup2(&files, output, place)
      } else {
        posix_spawn_file_actions_addopen(&files, place, "/dev/null", O_WRONLY, 0)
      }
    }
    return body(&files)
  }

  /// Whether it ends in time; it stays to be asked how, so that its number is not given away.
  private static func ends(_ process: pid_t, within seconds: Double) -> Bool {
    let limit = ContinuousClock.now + .seconds(seconds)
    while !hasEnded(process) {
      guard .now < limit else { return false }
      usleep(20_000)
    }
    return true
  }

  private static func hasEnded(_ process: pid_t) -> Bool {
    var found = siginfo_t()
    return waitid(P_PID, id_t(process), &found, WEXITED | WNOHANG | WNOWAIT) != 0
      || found.si_signo == SIGCHLD
  }

  /// Asks the program and all it started to end, and ends what does not.
  private static func endGroup(of process: pid_t) {
    kill(-process, SIGTERM)
    _ = ends(process, within: farewell)
    kill(-process, SIGKILL)
  }

  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static func end(_ status: Int32) -> End {
    status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: status & 0x7F)
  }

  /// A file without a name, gone when nobody has it open any more; -1 where none can be made.
  private static func unnamedFile() -> Int32 {
    let folder = FileManager.default.temporaryDirectory.path
    let path = "\(folder)/continuum-hook-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    let flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(path, flags, 0o600)
    if descriptor >= 0 { unlink(path) }
    return descriptor
  }

  /// Writes the beginning of what it said to the standard error output.
  private static func show(_ output: Int32) {
    guard output >= 0, lseek(output, 0, SEEK_SET) == 0 else { return }
    let said = try? FileHandle(fileDescriptor: output, closeOnDealloc: false)
      .read(upToCount: shownOutput)
    if let said, !said.isEmpty { try? FileHandle.standardError.write(contentsOf: said) }
  }
}

#if os(Linux)
  private typealias SpawnAttributes = posix_spawnattr_t
  private typealias SpawnFiles = posix_spawn_file_actions_t
  private var noAttributes: SpawnAttributes { SpawnAttributes() }
  private var noFiles: SpawnFiles { SpawnFiles() }
#else
  private typealias SpawnAttributes = posix_spawnattr_t?
  private typealias SpawnFiles = posix_spawn_file_actions_t?
  private var noAttributes: SpawnAttributes { nil }
  private var noFiles: SpawnFiles { nil }
#endif
