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

  /// A value of a field that a pair may hold.
  static func field(_ field: Field, _ value: Int32) -> UInt64 {
    field.rawValue << 56 | pack(0, value)
  }

  /// Two further fields with their values.
  static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let values: UInt64 = 0xFFF_FFFF
    return ((left >> 56) << 3 | right >> 56) << 56 | (left & values) << 28 | right & values
  }

  /// Day numbers and positions in lists need no more than 28 bits.
  private static func pack(_ left: Int32, _ right: Int32) -> UInt64 {
    let mask: UInt64 = 0xFFF_FFFF
    return (UInt64(UInt32(bitPattern: left)) & mask) << 28
      | UInt64(UInt32(bitPattern: right)) & mask
  }
}
