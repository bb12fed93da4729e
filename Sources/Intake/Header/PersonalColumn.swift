/// Headers that look like names, addresses or numbers of persons.
enum PersonalColumn {
  /// What a header looks like, where it looks like something that no layout may send undeclared.
  ///
  /// - Parameter header: A header.
  /// - Returns: A word of our own for it, or nothing.
  static func kind(of header: String) -> String? {
    let letters = Spelling.letters(header)
    if let found = tellingParts.first(where: { letters.contains($0.part) }) { return found.kind }
    return exactNames.contains(letters) ? "a name" : nil
  }

  private static let tellingParts: [(part: String, kind: String)] = [
    ("surname", "a surname"), ("familyname", "a surname"), ("lastname", "a surname"),
    ("forename", "a forename"), ("firstname", "a forename"), ("givenname", "a forename"),
    ("middlename", "a forename"), ("christianname", "a forename"), ("fullname", "a name"),
    ("childname", "a name"), ("childsname", "a name"), ("pupilname", "a name"),
    ("personname", "a name"), ("knownas", "a name"), ("nickname", "a name"),
    ("maidenname", "a surname"), ("address", "an address"), ("postcode", "a postcode"),
    ("postalcode", "a postcode"), ("street", "an address"), ("houseno", "an address"),
    ("housenumber", "an address"), ("nhsno", "an NHS number"), ("nhsnumber", "an NHS number"),
    ("nhsid", "an NHS number"), ("nationalinsurance", "a national insurance number"),
    ("telephone", "a telephone number"), ("phonenumber", "a telephone number"),
    ("mobilenumber", "a telephone number"), ("email", "an email address"),
    ("passport", "a passport number"),
  ]
  private static let exactNames: Set<String> = [
    "name", "names", "initials", "nhs", "phone", "mobile", "aliases", "alias",
  ]
}
