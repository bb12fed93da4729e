/// The local authorities that have issued unique pupil numbers, by characters 2 to 4.
///
/// > Source: rule 1530 of the Children in Need and School censuses: codes since April 1999 and
/// > recognised pseudo-authorities; 942 and 943 were made in April 2023. 998 and 999 are no
/// > authorities: invented data use them, so that none of their numbers is a pupil's.
enum IssuingAuthority {
  /// Whether an authority of the list issued a number.
  ///
  /// - Parameter number: The canonical form: thirteen characters.
  /// - Returns: Whether characters 2 to 4 are a code of the list.
  static func issued(_ number: UnsafeBufferPointer<UInt8>) -> Bool {
    let code = number[1...3].reduce(0) { $0 * 10 + Int($1.digit ?? 0) }
    return isKnown[code]
  }

  private static let isKnown: [Bool] = {
    var known = [Bool](repeating: false, count: 1000)
    for codes in ranges {
      for code in codes { known[code] = true }
    }
    return known
  }()

  private static let ranges: [ClosedRange<Int>] = [
    1...5, 201...213, 301...320, 330...336, 340...344, 350...359, 370...373, 380...384,
    390...394, 420...420, 660...681, 701...708, 800...803, 805...808, 810...813, 815...816,
    820...823, 825...826, 830...831, 835...841, 845...846, 850...852, 855...857, 860...861,
    865...896, 908...909, 916...916, 919...919, 921...921, 925...926, 928...929, 931...931,
    933...933, 935...938, 940...943, 998...999,
  ]
}
