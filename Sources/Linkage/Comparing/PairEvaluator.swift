/// Evaluates comparisons and rules on pairs; each worker has its own.
final class PairEvaluator {
  /// True, false or, where a value is missing, neither.
  enum Truth {
    case no
    case yes
    case unknown
  }

  let program: ComparisonProgram
  private let codes: UnsafeMutablePointer<UInt32>
  private let stride: Int
  private let jaro = Jaro()
  private let memo: MeasureMemo

  init(_ program: ComparisonProgram) {
    self.program = program
    codes = program.codes.codes
    stride = program.codes.stride
    memo = MeasureMemo(measures: program.memos)
  }

  /// Packs the levels of some pairs, one comparison after the other.
  func patterns(of pairs: PairBatch, into patterns: UnsafeMutablePointer<UInt64>) {
    for index in 0..<pairs.count { patterns[index] = 0 }
    for place in 0..<program.comparisonCount {
      let levels = program.comparisons[place]
      for index in 0..<pairs.count {
        let (left, right) = (Int(pairs.left[index]), Int(pairs.right[index]))
        patterns[index] |= UInt64(level(levels, left, right)) << levels.shift
      }
    }
  }

  /// Packs the levels of one pair.
  func pattern(_ left: Int, _ right: Int) -> UInt64 {
    var pattern: UInt64 = 0
    for place in 0..<program.comparisonCount {
      let levels = program.comparisons[place]
      pattern |= UInt64(level(levels, left, right)) << levels.shift
    }
    return pattern
  }

  /// Whether a blocking rule holds of a pair.
  @inline(__always)
  func holds(_ rule: Int, _ left: Int, _ right: Int) -> Bool {
    let (one, other) = (codes + left * stride, codes + right * stride)
    let place = program.rules + rule
    for index in 0..<place.pointee.keyCount {
      let key = place.pointee.keys[index]
      let code = one[key.left]
      if code == 0 || code != other[key.right] { return false }
    }
    let residual = place.pointee.residual
    return residual < 0 || truth(residual, one, other) == .yes
  }

  @inline(__always)
  private func level(_ levels: ComparisonProgram.Levels, _ left: Int, _ right: Int) -> Int {
    seen(levels, left, right) ?? found(levels, left, right)
  }

  /// The level of one comparison where it is seen at once: that values are missing or the same.
  @inline(__always)
  func seen(_ levels: ComparisonProgram.Levels, _ left: Int, _ right: Int) -> Int? {
    guard levels.quick >= 0 else { return nil }
    let code = codes[left * stride + levels.quick]
    let other = codes[right * stride + levels.quick]
    if code == 0 || other == 0 { return 0 }
    return code == other ? 1 : nil
  }

  /// The level of one comparison where it is not.
  @inline(__always)
  func found(_ levels: ComparisonProgram.Levels, _ left: Int, _ right: Int) -> Int {
    let (one, other) = (codes + left * stride, codes + right * stride)
    for place in (levels.quick >= 0 ? 2 : 0)..<levels.count
    where truth(levels.roots[place], one, other) == .yes {
      return place
    }
    return levels.count - 1
  }

  private func truth(
    _ node: Int, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> Truth {
    switch program.nodes[node] {
    case .always: return .yes
    case .never: return .no
    case .missing(let operand): return code(operand, left, right) == 0 ? .yes : .no
    case .equal(let one, let other):
      let (first, second) = (code(one, left, right), code(other, left, right))
      if first == 0 || second == 0 { return .unknown }
      return first == second ? .yes : .no
    case .literal(let operand, let literal):
      let code = code(operand, left, right)
      return code == 0 ? .unknown : code == literal ? .yes : .no
    case .starts(let one, let other): return starts(one, other, left, right)
    case .withinOneEdit(let one, let other): return withinOne(one, other, left, right)
    case .dayMonthSwapped(let one, let other): return swapped(one, other, left, right)
    case .compare(let one, let relation, let other):
      return relation.truth(quantity(one, left, right), quantity(other, left, right))
    case .all(let first, let count): return all(first..<first + count, left, right)
    case .any(let first, let count): return any(first..<first + count, left, right)
    case .not(let inner):
      switch truth(inner, left, right) {
      case .yes: return .no
      case .no: return .yes
      case .unknown: return .unknown
      }
    default: return .unknown
    }
  }

  private func all(
    _ parts: Range<Int>, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> Truth {
    var result = Truth.yes
    for part in parts {
      let truth = truth(program.children[part], left, right)
      if truth == .no { return .no }
      if truth == .unknown { result = .unknown }
    }
    return result
  }

  private func any(
    _ parts: Range<Int>, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> Truth {
    var result = Truth.no
    for part in parts {
      let truth = truth(program.children[part], left, right)
      if truth == .yes { return .yes }
      if truth == .unknown { result = .unknown }
    }
    return result
  }

  @inline(__always)
  private func code(
    _ operand: Int, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> UInt32 {
    let place = program.operands + operand
    let stored = (place.pointee.isRight ? right : left)[place.pointee.offset]
    guard let map = place.pointee.map, stored != 0 else { return stored }
    return map[Int(stored)]
  }

  private func texts(
    _ one: Int, _ other: Int, _ left: UnsafeMutablePointer<UInt32>,
    _ right: UnsafeMutablePointer<UInt32>
  ) -> (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>)? {
    let (first, second) = (code(one, left, right), code(other, left, right))
    guard first != 0, second != 0 else { return nil }
    return (
      program.operands[one].view.text(first), program.operands[other].view.text(second)
    )
  }

  private func starts(
    _ one: Int, _ other: Int, _ left: UnsafeMutablePointer<UInt32>,
    _ right: UnsafeMutablePointer<UInt32>
  ) -> Truth {
    guard let (text, beginning) = texts(one, other, left, right) else { return .unknown }
    guard text.count >= beginning.count else { return .no }
    for place in 0..<beginning.count where text[place] != beginning[place] { return .no }
    return .yes
  }

  private func withinOne(
    _ one: Int, _ other: Int, _ left: UnsafeMutablePointer<UInt32>,
    _ right: UnsafeMutablePointer<UInt32>
  ) -> Truth {
    let (first, second) = (code(one, left, right), code(other, left, right))
    guard first != 0, second != 0 else { return .unknown }
    let (ours, theirs) = (program.operands + one, program.operands + other)
    if let our = ours.pointee.halves, let their = theirs.pointee.halves,
      !TextHalves.mayBeWithinOne(our[Int(first)], their[Int(second)])
    {
      return .no
    }
    let (text, other) = (ours.pointee.view.text(first), theirs.pointee.view.text(second))
    return DamerauLevenshtein.isWithinOne(text, other) ? .yes : .no
  }

  private func swapped(
    _ one: Int, _ other: Int, _ left: UnsafeMutablePointer<UInt32>,
    _ right: UnsafeMutablePointer<UInt32>
  ) -> Truth {
    let (first, second) = (code(one, left, right), code(other, left, right))
    guard first != 0, second != 0 else { return .unknown }
    return DaySwap.holds(
      program.operands[one].view.number(first), program.operands[other].view.number(second))
      ? .yes : .no
  }

  // Missing values make the number not a number, of which nothing is true.
  private func quantity(
    _ node: Int, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> Double {
    switch program.nodes[node] {
    case .constant(let number): return number
    case .value(let operand):
      let code = code(operand, left, right)
      return code == 0 ? .nan : program.operands[operand].view.number(code)
    case .length(let operand):
      let code = code(operand, left, right)
      return code == 0 ? .nan : length(operand, code)
    case .measure(let measure, let one, let other, let memo):
      return self.measure(measure, one, other, memo, left, right)
    case .sum(let one, let other): return quantity(one, left, right) + quantity(other, left, right)
    case .difference(let one, let other):
      return quantity(one, left, right) - quantity(other, left, right)
    case .ratio(let one, let other):
      return quantity(one, left, right) / quantity(other, left, right)
    case .product(let one, let other):
      return quantity(one, left, right) * quantity(other, left, right)
    case .function(let function, let inner): return function.apply(quantity(inner, left, right))
    case .choice(let condition, let one, let other):
      return quantity(truth(condition, left, right) == .yes ? one : other, left, right)
    default: return .nan
    }
  }

  private func measure(
    _ measure: Measure, _ one: Int, _ other: Int, _ slot: Int,
    _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> Double {
    let (first, second) = (code(one, left, right), code(other, left, right))
    guard first != 0, second != 0 else { return .nan }
    return memo.value(slot, first, second) {
      MeasureEvaluation.of(
        measure, program.operands + one, first, program.operands + other, second, jaro)
    }
  }

  private func length(_ operand: Int, _ code: UInt32) -> Double {
    let values = program.operands[operand].values._withUnsafeGuaranteedRef { $0.values }
    switch values {
    case .text:
      return Double(program.operands[operand].view.text(code).count { $0 & 0xC0 != 0x80 })
    case .sets: return Double(program.operands[operand].view.set(code).count)
    default: return .nan
    }
  }
}
