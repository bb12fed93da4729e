import Foundation

/// What is wrong with a text that is no JSON, by its line; never a word of it.
enum BrokenJSON {
  /// Where the text stops being JSON.
  static func problem(of file: Data) -> String {
    let words: String
    do {
      _ = try JSONSerialization.jsonObject(with: file)
      return "it is no JSON"
    } catch {
      words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
    }
    if words.contains("not representable") { return "a number in it is too large" }
    if words.contains("end of file") { return "it is no JSON: it ends before it is whole" }
    guard let found = words.firstMatch(of: #/character (\d+)/#), let place = Int(found.1) else {
      return "it is no JSON"
    }
    return "it is no JSON: line \(1 + file.prefix(place).count { $0 == 0x0A }) cannot be read"
  }
}
