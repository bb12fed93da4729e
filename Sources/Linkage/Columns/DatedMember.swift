/// A day and the source that gave it, as a member of a set that means the same every night.
enum DatedMember {
  /// Days that two sources may tell one event apart.
  static let near: UInt32 = 3

  // Days count from 1 January 1960, so that sixteen bits reach the year 2139.
  private static let firstDay: Int32 = -3653

  /// Packs a day and a source's number; nothing for a day beyond what can be packed.
  static func packed(day: Int32, source: UInt16) -> UInt32? {
    let day = Int(day) - Int(firstDay)
    guard (0...Int(UInt16.max)).contains(day) else { return nil }
    return UInt32(day) << 16 | UInt32(source)
  }

  /// Members of the first set whose day a member of the second has from another source.
  ///
  /// - Complexity: O(n + m), times the members of one day.
  static func shared(
    _ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>, apart days: UInt32
  ) -> Int {
    var (count, start) = (0, right.startIndex)
    for member in left {
      let (day, source) = (member >> 16, member & 0xFFFF)
      while start < right.endIndex, right[start] >> 16 + days < day { start += 1 }
      var place = start
      while place < right.endIndex, right[place] >> 16 <= day + days {
        if right[place] & 0xFFFF != source {
          count += 1
          break
        }
        place += 1
      }
    }
    return count
  }
}
