extension LocalLists {
  /// Refuses lists of which figures could not be made.
  ///
  /// Each code must stand once in its list, be none of those by which figures name what is not
  /// known, and no spelling may belong to two codes. Case, spaces and punctuation do not matter.
  ///
  /// - Throws: `IntakeError.settings` naming list and code, and what to do.
  public func check() throws(IntakeError) {
    let lists = [
      ("areas", areas), ("categories", categories), ("tools", tools), ("providers", providers),
    ]
    for (name, codes) in lists {
      guard let problem = Self.problem(of: codes) else { continue }
      throw .settings("list '\(name)': \(problem)")
    }
  }

  private static func problem(of codes: [LocalCode]) -> String? {
    var seen: Set<String> = []
    var owners: [String: String] = [:]
    for code in codes {
      if let problem = LocalCode.problem(of: code.code, after: &seen) {
        return "code '\(code.code)' \(problem)"
      }
      owners[Spelling.words(code.code)] = code.code
    }
    for code in codes {
      for spelling in code.spellings where !Spelling.words(spelling).isEmpty {
        let owner = owners.updateValue(code.code, forKey: Spelling.words(spelling)) ?? code.code
        if owner != code.code {
          return "spelling '\(spelling)' stands for '\(owner)' and '\(code.code)'; keep one"
        }
      }
    }
    return nil
  }
}

extension LocalCode {
  /// What is wrong with a code of a partnership's own list.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - earlier: The codes before it; this one is added.
  /// - Returns: What is wrong and what to do, or nothing.
  static func problem(of code: String, after earlier: inout Set<String>) -> String? {
    let words = Spelling.words(code)
    guard !words.isEmpty else { return "has no letter and no digit; write one that has" }
    guard !reserved.contains(words) else {
      return "is kept for what is not known; use another code"
    }
    return earlier.insert(words).inserted ? nil : "is given twice; keep one"
  }

  /// The codes by which figures name what is not known; in a list they would name two things.
  private static let reserved: Set<String> = ["unknown", "unrecognised"]
}
