import Foundation
import Intake
import Store

/// Which program runs, on which libraries; another build of one version is another program.
enum ProgramIdentity {
  static var lines: [String] {
    [Version.current, Store.engineVersion, Intake.parserVersion] + file
  }

  /// What the system says of the program's file: where it is replaced or written to, other numbers.
  private static var file: [String] {
    var status = stat()
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    guard stat(path, &status) == 0 else { return ["unknown"] }
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    return [
      "\(status.st_dev) \(status.st_ino) \(status.st_size)",
      "\(written.tv_sec) \(written.tv_nsec) \(changed.tv_sec) \(changed.tv_nsec)",
    ]
  }
}
