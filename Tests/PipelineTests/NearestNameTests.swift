import Testing

@testable import Pipeline

struct NearestNameTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("same", "same", 0), ("flaw", "lawn", 2),
  ])
  func `the distance is Levenshtein's`(left: String, right: String, distance: Int) {
    #expect(NearestName.distance(left, right) == distance)
  }

  @Test
  func `a name that is near nothing has no nearest`() {
    #expect(NearestName.of("weather", among: ["inbox", "state"]) == nil)
    #expect(NearestName.of("stat", among: ["inbox", "state"]) == "state")
  }
}
