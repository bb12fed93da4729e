import Records
import Testing

@testable import Intake

struct ErasedChildTests {
  @Test func `sets rows aside, and its words name no child`() {
    #expect(RuleBook.erasedChild.id == "V135")
    #expect(RuleBook.erasedChild.severity == .error)
  }
}
