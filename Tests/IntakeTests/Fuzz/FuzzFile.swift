import Foundation

/// One file that is written anew for every input.
final class FuzzFile {
  let path: String

  init() {
    let shared = "/dev/shm"
    let folder =
      FileManager.default.isWritableFile(atPath: shared) ? shared + "/" : NSTemporaryDirectory()
    path = folder + "fuzz-\(UUID().uuidString)"
  }

  deinit {
    unlink(path)
  }

  func write(_ bytes: [UInt8]) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    precondition(descriptor >= 0, "'\(path)' cannot be written")
    let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    precondition(written == bytes.count && close(descriptor) == 0, "'\(path)' is not whole")
  }
}
