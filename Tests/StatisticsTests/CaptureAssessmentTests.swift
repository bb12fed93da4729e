import Testing

@testable import Statistics

struct CaptureAssessmentTests {
  /// Three lists of 100 of whom each is on each list with chance one half, independently.
  static let even = [1: 125, 2: 125, 4: 125, 3: 125, 5: 125, 6: 125, 7: 125]

  @Test func `independent lists give the number they were made from`() throws {
    let counts = try #require(CaptureCounts(lists: 3, counts: Self.even))
    // 1000 children, 1/8 on each combination, so 125 on none
    let model = try #require(LogLinearModel(counts))
    expectClose(model.estimate.total, 1_000)
    let assessment = CaptureAssessment(counts)
    #expect(assessment.refusals.isEmpty)
    expectClose(assessment.models.first?.estimate.total, 1_000)
    expectClose(assessment.bound?.estimate.total, 1_000, relative: 1e-6)
  }

  @Test func `a local partnership's overlaps are refused with every reason`() throws {
    // the reference's own referral example: no child on all three lists
    let counts = try #require(
      CaptureCounts(lists: 3, counts: [1: 61, 2: 48, 3: 14, 4: 22, 5: 9, 6: 3]))
    let refusals = CaptureAssessment(counts).refusals
    #expect(refusals.contains(.smallPairs(2)))
    #expect(refusals.contains(.smallTriples(1)))
    #expect(refusals.contains(.noFiniteEstimate(.doesNotExist)))
    #expect(refusals.contains { if case .modelsDisagree = $0 { true } else { false } })
  }

  @Test func `two lists are refused`() throws {
    let counts = try #require(CaptureCounts(lists: 2, counts: [1: 40, 2: 30, 3: 20]))
    #expect(CaptureAssessment(counts).refusals == [.tooFewLists])
  }

  @Test(arguments: [
    (
      CaptureRefusal.smallPairs(2),
      "2 of the pairs of lists share fewer than 10 children; pool areas or years"
    ),
    (
      .smallTriples(1),
      "1 of the triples of lists share fewer than 5 children; pool areas or years"
    ),
    (
      .tooFewLists,
      "two lists cannot show whether being on one changes the chance of the other; use three"
    ),
    (
      .noFiniteEstimate(.doesNotExist),
      "the model with every pair of lists has no finite estimate; pool areas or years"
    ),
    (
      .modelsDisagree(factor: 1.7),
      "models that fit about as well differ by more than half; show the overlaps instead"
    ),
  ])
  func `refusals are worded without any count of children`(refusal: CaptureRefusal, text: String) {
    #expect(refusal.description == text)
  }

  @Test func `counts of lists that are not there are refused`() {
    #expect(CaptureCounts(lists: 2, counts: [4: 1]) == nil)
    #expect(CaptureCounts(lists: 2, counts: [0: 1]) == nil)
    #expect(CaptureCounts(lists: 2, counts: [1: -1]) == nil)
    #expect(CaptureCounts(lists: 1, counts: [1: 1]) == nil)
  }

  @Test func `overlaps count children on further lists too`() throws {
    let counts = try #require(CaptureCounts(lists: 3, counts: [1: 5, 3: 4, 7: 2]))
    #expect(counts.overlap(of: 3) == 6)
    #expect(counts.overlap(of: 4) == 2)
    #expect(counts.byNumberOfLists == [5, 4, 2])
    #expect(counts.seen == 11)
  }
}
