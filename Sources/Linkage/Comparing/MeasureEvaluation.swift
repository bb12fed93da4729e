/// Works out measures of two values.
enum MeasureEvaluation {
  @inline(__always)
  static func of(
    _ measure: Measure, _ one: UnsafeMutablePointer<CompiledOperand>, _ first: UInt32,
    _ other: UnsafeMutablePointer<CompiledOperand>, _ second: UInt32, _ jaro: borrowing Jaro
  ) -> Double {
    let (left, right) = (one.pointee.view, other.pointee.view)
    return switch measure {
    case .jaroWinkler: jaro.winkler(left.text(first), right.text(second))
    case .jaro: jaro.similarity(left.text(first), right.text(second))
    case .levenshtein: Double(EditDistance.levenshtein(left.text(first), right.text(second)))
    case .damerauLevenshtein:
      Double(DamerauLevenshtein.distance(left.text(first), right.text(second)))
    case .jaccard: SetSimilarity.jaccard(left.text(first), right.text(second))
    case .hamming: hamming(left.text(first), right.text(second))
    case .characters(let measure): characters(measure, left.text(first), right.text(second))
    case .dice, .overlap, .shared: sets(measure, one, first, other, second)
    case .sameDays: days(one, first, second, apart: 0)
    case .nearDays: days(one, first, second, apart: DatedMember.near)
    case .difference: abs(left.number(first) - right.number(second))
    }
  }

  // Texts of different lengths have no such distance.
  private static func hamming(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Double {
    left.count == right.count ? Double(zip(left, right).count { $0 != $1 }) : .nan
  }

  private static func characters(
    _ measure: CharacterMeasure, _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>
  ) -> Double {
    let one = Array(String(decoding: left, as: UTF8.self))
    let other = Array(String(decoding: right, as: UTF8.self))
    return switch measure {
    case .levenshtein: Double(EditDistance.levenshtein(one, other))
    case .damerauLevenshtein: Double(DamerauLevenshtein.distance(one, other))
    case .jaro: LongJaro.similarity(one, other)
    case .jaroWinkler: LongJaro.winkler(one, other)
    }
  }

  private static func sets(
    _ measure: Measure, _ one: UnsafeMutablePointer<CompiledOperand>, _ first: UInt32,
    _ other: UnsafeMutablePointer<CompiledOperand>, _ second: UInt32
  ) -> Double {
    let found = one.pointee.values._withUnsafeGuaranteedRef { ours in
      other.pointee.values._withUnsafeGuaranteedRef { ours.shared(first, $0, second) }
    }
    guard let (shared, left, right) = found else { return .nan }
    return switch measure {
    case .dice: SetSimilarity.dice(shared: shared, left, right)
    case .overlap: SetSimilarity.overlap(shared: shared, left, right)
    default: Double(shared)
    }
  }

  private static func days(
    _ one: UnsafeMutablePointer<CompiledOperand>, _ first: UInt32, _ second: UInt32, apart: UInt32
  ) -> Double {
    one.pointee.values._withUnsafeGuaranteedRef { $0.sharedDays(first, second, apart: apart) }
      .map(Double.init) ?? .nan
  }
}
