import Linkage
import Testing

@testable import Pipeline

struct LinkLineTests {
  private func text(_ fill: (inout LinkLine) -> Void) -> String {
    let bytes = [UInt8](unsafeUninitializedCapacity: 200) { buffer, count in
      var line = LinkLine(buffer)
      fill(&line)
      count = line.count
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [0, 9, 10, 99, 100, 1_234_567_890, 4_294_967_295] as [UInt32])
  func `numbers are written digit by digit`(number: UInt32) {
    #expect(text { $0.append(number, behind: ",") } == "\(number),")
  }

  @Test(arguments: [
    ("a1", "a1,"), ("", ","), ("a,b", "\"a,b\","), ("a\"b", "\"a\"\"b\","), ("é\n", "\"é\n\","),
  ])
  func `cells are quoted where they need to be`(cell: String, written: String) {
    #expect(
      text { line in
        Array(cell.utf8).withUnsafeBufferPointer { line.append(cell: $0) }
      } == written)
  }

  @Test(arguments: [0, 7, 10, -12, Int.max, Int.min])
  func `numbers of texts are written with their signs`(number: Int) {
    var text = LinkText()
    text.append(number)
    #expect(text.bytes == Array("\(number)".utf8))
  }

  @Test(arguments: [1, 17])
  func `there is room for ids of nothing but quotes and broken bytes`(length: Int) throws {
    let folder = try TemporaryFolder()
    var names = BytePool()
    for place in 0..<40 {
      names.append([0x2C] + [UInt8](repeating: place % 2 == 0 ? 0x22 : 0xFF, count: length))
    }
    try LinkOutput(
      folder: folder.path, names: names, sources: [UInt16](repeating: 0, count: 40),
      sourceNames: ["a\"b"]
    ).write(clusters: [UInt32](repeating: .max, count: 40))
    let (quotes, broken) = (
      String(repeating: "\"\"", count: length), String(repeating: "\u{FFFD}", count: length)
    )
    let lines = (0..<40).map {
      "4294967295,\",\($0 % 2 == 0 ? quotes : broken)\",\"a\"\"b\"\n"
    }
    #expect(try folder.text("clusters.csv") == "cluster_id,id,source\n" + lines.joined())
  }
}
