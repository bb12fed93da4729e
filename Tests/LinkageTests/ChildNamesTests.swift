import Records
import Testing
import Vocabulary

@testable import Linkage

struct ChildNamesTests {
  private func ids(_ rows: [SentRow]) -> [String] {
    Linkage(settings: .standard).link(rows.records).ids.map(\.text)
  }

  @Test func `an id is the hash of the pupil number's token`() {
    let row = SentRow(.census, 1, child: 1, upn: 1, nhs: 2)
    let bytes = Array("child ".utf8) + [1] + row.upnTokens[0].bytes
    #expect(ids([row]) == [String(ContentHash(of: bytes).hexadecimal.prefix(16))])
  }

  @Test func `an id stays when another agency tells of the child`() {
    let census = SentRow(.census, 1, child: 1, upn: 1)
    let care = SentRow(.care, 1, child: 1, upn: 1, nhs: 5)
    #expect(ids([census]) == ids([census, care]))
  }

  @Test func `ids are sixteen hexadecimal digits, ascending and unique`() {
    let ids = ids(RandomRows.rows(60, seed: 1))
    #expect(ids.count > 10)
    #expect(ids == Set(ids).sorted())
    #expect(ids.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test func `a pupil number that two children hold names neither`() {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 1, nhs: 1, birth: "2011-05-03", sex: .male),
      SentRow(.care, 1, child: 2, upn: 1, nhs: 2, birth: "2011-05-03", sex: .male),
    ]
    let bytes = rows.map { Array("child ".utf8) + [2] + $0.nhsToken.bytes }
    #expect(ids(rows) == bytes.map { String(ContentHash(of: $0).hexadecimal.prefix(16)) }.sorted())
  }

  @Test func `a row without any token is named by its place`() {
    let bytes = Array("child ".utf8) + [4] + Array("police/police.csv/3".utf8)
    #expect(
      ids([SentRow(.police, 3)]) == [String(ContentHash(of: bytes).hexadecimal.prefix(16))])
  }

  @Test func `rows of one place still get an id each`() {
    #expect(Set(ids([SentRow(.police, 3), SentRow(.police, 3)])).count == 2)
  }

  @Test func `no rows are no children`() {
    #expect(ids([]) == [])
  }
}
