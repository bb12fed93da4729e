import Foundation
import Vocabulary

/// What the last run rested on and what it left, by hashes: where tonight rests on the same and all
/// of that still stands, nothing is to be done again.
struct LastNight: Codable, Equatable {
  static let name = "last-night.json"

  /// The hash of everything that the run rested on.
  let inputs: String
  /// The name of the release that it made.
  let release: String
  /// The SHA-256 of each file that it left, by its path below the state folder.
  let left: [String: String]
  /// What it said.
  let told: ToldNight

  init(
    _ inputs: NightInputs, _ told: ToldNight, release: String, in state: StateFolder
  ) {
    self.inputs = inputs.hash.hexadecimal
    self.release = release
    self.told = told
    left = Self.hashes(Self.files(told, release: release), in: state)
  }

  /// Whether everything that the run left is whole, and readers see its release.
  func stands(in state: StateFolder) -> Bool {
    let shelf = InternalShelf("\(state.path)/releases")
    return shelf.current == release
      && Self.hashes(Self.files(told, release: release), in: state) == left
      && ListedFolder(path: "\(shelf.path)/\(release)").isWhole
  }

  /// Files that a run leaves; the list of a release stands for its other files.
  private static func files(_ told: ToldNight, release: String) -> [String] {
    ["store.sqlite", KeptCounts.name, KeptYears.name, "releases/\(release)/SHA256SUMS"]
      + told.figures.sources.filter { !told.missing.contains($0.id) }.flatMap {
        ["desk/\($0.id).html", "desk/\($0.id).csv"]
      }
  }

  private static func hashes(_ files: [String], in state: StateFolder) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: files.map { ($0, hash(of: "\(state.path)/\($0)") ?? "absent") })
  }

  private static func hash(of path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    let pieces = sequence(state: file) { file in
      (try? file.read(upToCount: 1 << 20)).flatMap { $0.isEmpty ? nil : [UInt8]($0) }
    }
    return ContentHash(ofPieces: pieces).hexadecimal
  }
}

extension LastNight {
  /// What the last run left; nothing where it left nothing, or what it left is damaged.
  static func read(in state: StateFolder) -> LastNight? {
    guard let contents = FileManager.default.contents(atPath: "\(state.path)/\(name)"),
      contents.count > 65, contents[contents.startIndex + 64] == 10,
      contents.prefix(64).elementsEqual(ContentHash(of: contents.dropFirst(65)).hexadecimal.utf8)
    else { return nil }
    return try? JSONDecoder().decode(LastNight.self, from: contents.dropFirst(65))
  }

  /// Keeps it behind its own hash, closed to others.
  func write(in state: StateFolder) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let contents = try encoder.encode(self)
    try state.write(
      Data((ContentHash(of: contents).hexadecimal + "\n").utf8) + contents, to: Self.name)
  }
}
