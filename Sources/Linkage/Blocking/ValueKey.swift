/// Packs the further fields of a key into one number, so that equal numbers mean equal fields.
enum ValueKey {
  /// A field that a pair of further fields may hold.
  enum Field: UInt64 {
    case none = 0
    case area = 1
    case ethnicity = 2
    case incidentDay = 3
    case referralDay = 4
    case school = 5
  }

  /// An offence code on a day.
  static func offence(_ offence: Int32, on day: Int32) -> UInt64 {
    pack(offence, day)
  }

  /// A single value.
  static func single(_ value: Int32) -> UInt64 {
    pack(0, value)
  }

  /// Two further fields with their values.
  static func pair(_ left: (Field, Int32), _ right: (Field, Int32)) -> UInt64 {
    (left.0.rawValue << 3 | right.0.rawValue) << 56 | pack(left.1, right.1)
  }

  /// Day numbers and positions in lists need no more than 28 bits.
  private static func pack(_ left: Int32, _ right: Int32) -> UInt64 {
    let mask: UInt64 = 0xFFF_FFFF
    return (UInt64(UInt32(bitPattern: left)) & mask) << 28
      | UInt64(UInt32(bitPattern: right)) & mask
  }
}
