import Vocabulary

/// The forms in which one code is met: the usual one first, then the kinds of formats.md 3.2.
enum Spelling {
  /// The published code; spaced and capitalised; in capitals; lettered; code and label.
  static func forms<Code: Coded>(of value: Code) -> [String] {
    let entry = Code.entries[Int(value.rawValue)]
    let spaced = entry.code.split(separator: "_").joined(separator: " ")
    let letter = String(decoding: [UInt8(97 + value.rawValue % 26)], as: UTF8.self)
    var others = [
      spaced.capitalisedFirst, spaced.uppercased(), "\(letter)) \(spaced.capitalisedFirst)",
    ]
    if entry.label != spaced { others.append("\(entry.code) - \(entry.label.capitalisedFirst)") }
    return [entry.code] + others.filter { $0 != entry.code }
  }

  static func forms(of answer: Bool) -> [String] {
    answer
      ? ["yes", "Yes", "Y", "TRUE", "1", "a) Yes"] : ["no", "No", "N", "FALSE", "0", "b) No"]
  }

  /// Words for sex and gender in the partnership's own layouts.
  static func forms(of sex: RecordedSex) -> [String] {
    switch sex {
    case .male: ["Male", "M", "male", "MALE", "a) Male", "1", "Boy"]
    case .female: ["Female", "F", "female", "FEMALE", "b) Female", "2", "Girl"]
    case .another: ["Non-Binary", "non-binary", "Other", "Indeterminate", "Intersex"]
    case .notStated: ["Not Known", "Not Specified", "U", "Not stated", "c) Not stated/recorded"]
    }
  }

  static func forms(of tier: ServiceTier) -> [String] {
    [tier.code, "Tier \(tier.code)", "tier \(tier.code.lowercased())", tier.code.lowercased()]
  }

  static func forms(of area: Area) -> [String] {
    let names = [area.name, area.name.uppercased(), "\(area.code) - \(area.name)"]
    return [area.code] + names + (area.level == "ward" ? ["\(area.name) Ward"] : [])
  }

  /// A tool, category or outcome by its name: as usual, in small letters, in capitals, hyphenless.
  static func forms(of name: String) -> [String] {
    let bare = name.filter { $0 != "-" && $0 != "," }
    return [name] + [name.lowercased(), name.uppercased(), bare].filter { $0 != name }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
