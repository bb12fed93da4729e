/// Words that are one slip away from words of the lists and are no slips.
enum NearWords {
  /// Known to be words, so that "policy" is never mended to "police".
  static let known: Set<String> = [
    "adult", "care", "career", "centre", "child", "church", "early", "east", "food", "head", "help",
    "home", "house", "life", "north", "park", "part", "place", "post", "south", "team", "west",
    "count", "country", "county", "counsel", "counsellor", "family",
    "further", "general", "hospitality", "legacy", "local", "patent", "person", "policy", "prism",
    "public", "scheme", "school", "section", "shelter", "sector", "service", "social", "society",
    "special", "specialist", "staff", "state", "station", "statutory", "stronger", "foster",
    "support", "systems", "unit",
    "youth",
  ]
}
