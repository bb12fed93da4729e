import Foundation

/// An installed browser that prints pages without a window and without a network.
struct Browser {
  private static let names = [
    "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge",
  ]

  let path: String
  var seconds = 60

  /// The browser that `CONTINUUM_BROWSER` names, else the first one on the path; none where there is
  /// none, or where the variable is empty.
  static var installed: Browser? {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["CONTINUUM_BROWSER"] {
      return named.isEmpty ? nil : Browser(path: named)
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if FileManager.default.isExecutableFile(atPath: path) { return Browser(path: path) }
      }
    }
    return nil
  }

  /// Prints a page as a tagged PDF of mode 0640, which no other account sees before it is whole: the
  /// browser writes with the mode of its own choice.
  ///
  /// - Returns: Whether there is a PDF now; an earlier one is gone where not.
  func print(_ page: String, to target: String) -> Bool {
    let profile = FileManager.default.temporaryDirectory.appending(path: "print-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: profile) }
    try? FileManager.default.removeItem(atPath: target)
    guard (try? StateFolder.make(profile, mode: 0o700)) != nil else { return false }
    let printed = "\(profile)/page.pdf"
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments =
      flags(profile) + [
        "--print-to-pdf=\(printed)", URL(filePath: page).absoluteString,
      ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    let limit = Date().addingTimeInterval(TimeInterval(seconds))
    while process.isRunning, Date() < limit { usleep(50_000) }
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    guard let pdf = FileManager.default.contents(atPath: printed), pdf.starts(with: "%PDF-".utf8)
    else { return false }
    return (try? RestrictedFile.write(pdf, to: target, mode: 0o640)) != nil
  }

  private func flags(_ profile: String) -> [String] {
    [
      "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(profile)",
    ]
      // A browser refuses its own sandbox to the superuser.
      + (geteuid() == 0 ? ["--no-sandbox"] : [])
  }
}
