import Foundation
import Pages

/// The key `appearance` of the pipeline file as written.
struct WrittenAppearance: Decodable {
  let folder: String?
  let colour: String?
  let logo: String?
  let logoWords: String?
  let siteTitle: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case folder, colour, logo
    case logoWords = "logo_words"
    case siteTitle = "site_title"
  }
}

/// Reads a partnership's own templates, style sheet and picture.
struct AppearanceReader {
  let reader: SettingsReader
  let written: WrittenAppearance?
  let file: String

  /// The look that the files make.
  func read() throws -> Appearance {
    guard let written else { return .standard }
    var files: [String: String] = [:]
    for path in try templates() {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw ConfigurationError.unreadable(path: path, reason: "no right to read it")
      }
      guard let text = String(data: data, encoding: .utf8) else {
        throw ConfigurationError.unreadable(path: path, reason: "not in UTF-8")
      }
      files[Self.name(of: path)] = text
    }
    return try Appearance(
      files: files, in: try written.folder.map { try reader.path($0) } ?? "",
      colour: written.colour, logo: try logo())
  }

  /// Every file that the look is made of; each is an input of the run.
  func paths() throws -> [String] {
    try templates() + [try written?.logo.map { try reader.path($0) }].compactMap(\.self)
  }

  private func templates() throws -> [String] {
    guard let folder = try written?.folder.map({ try reader.path($0) }) else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw ConfigurationError.badValue(
        file: file, key: "appearance.folder",
        problem: "names '\(folder)', which is no folder that can be listed; create or correct it")
    }
    return names.filter { !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
  }

  private func logo() throws -> (name: String, bytes: [UInt8], words: String)? {
    guard let path = try written?.logo.map({ try reader.path($0) }) else { return nil }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError.badValue(
        file: file, key: "appearance.logo",
        problem: "names '\(path)', which is not there or cannot be read; correct it")
    }
    return (path, Array(data), written?.logoWords ?? "")
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
