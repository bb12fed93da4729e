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

  /// Days that both sets tell and two sources gave, up to some days apart.
  ///
  /// The same whichever set stands first: days are counted, not members, and where days differ the
  /// set in which fewer find a partner decides.
  ///
  /// - Complexity: O(n + m), times the members of one day.
  static func shared<Members: RandomAccessCollection<UInt32>>(
    _ left: Members, _ right: Members, apart days: UInt32
  ) -> Int where Members.Index == Int {
    let ours = partnered(left, in: right, apart: days)
    return ours == 0 || days == 0 ? ours : min(ours, partnered(right, in: left, apart: days))
  }

  /// Days of the first set that have a partner of another source in the second.
  private static func partnered<Members: RandomAccessCollection<UInt32>>(
    _ left: Members, in right: Members, apart days: UInt32
  ) -> Int where Members.Index == Int {
    var (count, start, counted) = (0, right.startIndex, UInt32.max)
    for member in left where member >> 16 != counted {
      let (day, source) = (member >> 16, member & 0xFFFF)
      while start < right.endIndex, right[start] >> 16 + days < day { start += 1 }
      var place = start
      while place < right.endIndex, right[place] >> 16 <= day + days {
        if right[place] & 0xFFFF != source {
          (count, counted) = (count + 1, day)
          break
        }
        place += 1
      }
    }
    return count
  }
}
