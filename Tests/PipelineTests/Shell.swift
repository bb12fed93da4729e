import Foundation

/// A shell of SQLite, given a script.
enum Shell {
  static let program = "/usr/bin/sqlite3"

  /// The lines that the shell answers to a script over a file.
  static func answers(to script: String, over file: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(script, to: "script.sql")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-readonly", "-batch", file]
    let answered = Pipe()
    process.standardInput = FileHandle(forReadingAtPath: "\(folder.path)/script.sql")
    process.standardOutput = answered
    try process.run()
    let answer = answered.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
