/// Headers that look like names, addresses or numbers of persons.
///
/// They are known by their words, not by parts of words: 'Username count' and 'School name' are
/// innocent, 'Name of child' and 'childName' are not.
enum PersonalColumn {
  /// What a header looks like, where it looks like something that no layout may send undeclared.
  ///
  /// - Parameter header: A header.
  /// - Returns: A word of our own for it, or nothing.
  static func kind(of header: String) -> String? {
    let header = HeaderWords(header)
    if let found = PersonalWords.parts.first(where: { header.letters.contains($0.part) }) {
      return found.kind
    }
    if let kind = PersonalWords.whole[header.unnumbered] { return kind }
    if let found = PersonalWords.words.first(where: { header.hasAny($0.words) }),
      !header.hasAny(found.innocent)
    {
      return found.kind
    }
    if isWorker(header) { return "a worker" }
    return isName(header) ? "a name" : nil
  }

  /// Whether a name is only the word for a person, so that text in it would be that person's name.
  ///
  /// - Parameter name: The name of an element.
  /// - Returns: Whether it is.
  static func isBearer(_ name: String) -> Bool {
    PersonalWords.bearers.contains(HeaderWords(name).letters)
  }

  /// Whoever works with a child, unless the column counts, dates or describes.
  private static func isWorker(_ header: HeaderWords) -> Bool {
    PersonalWords.workers.contains { header.letters.contains($0) }
      && !header.hasAny(PersonalWords.aboutWorkers)
  }

  /// The name of a person, in one word or beside the word for the person.
  private static func isName(_ header: HeaderWords) -> Bool {
    guard !header.hasAny(PersonalWords.notPersons) else { return false }
    if header.hasAny(["name", "names"]) { return header.hasAny(PersonalWords.persons) }
    return header.words.contains { word in
      ["name", "names", "nameof"].contains { ending in
        word.hasSuffix(ending)
          && PersonalWords.persons.contains(String(word.dropLast(ending.count)))
      } || (word.hasPrefix("nameof") && PersonalWords.persons.contains(String(word.dropFirst(6))))
    }
  }
}
