/// Birth and sex as the first half of a key.
struct PersonKey: Sendable, Hashable {
  /// Day of birth; a day number.
  let birth: Int32
  /// Position in `RecordedSex`.
  let sex: UInt8

  init(birth: Int32, sex: UInt8) {
    self.birth = birth
    self.sex = sex
  }

  /// Reads the first half of a key.
  init(high: UInt64) {
    birth = Int32(bitPattern: UInt32(truncatingIfNeeded: high >> 8))
    sex = UInt8(truncatingIfNeeded: high)
  }

  /// The first half of a key.
  var high: UInt64 {
    UInt64(UInt32(bitPattern: birth)) << 8 | UInt64(sex)
  }
}
