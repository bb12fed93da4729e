/// A value of a pair, where a program finds it.
///
/// Plain addresses: workers that counted references to the same object would wait for each other.
struct CompiledOperand {
  /// The place among a record's codes.
  let offset: Int
  /// Whether it is of the second record.
  let isRight: Bool
  /// For every code of the record the code that is compared; absent where they are the same.
  let map: UnsafeMutablePointer<UInt32>?
  /// What the codes stand for.
  let view: ValueView
  /// The same for sets and bit vectors; kept alive by the program.
  let values: Unmanaged<FrozenValues>
  /// The halves of texts that are asked whether they are one edit apart; by code.
  var halves: UnsafeMutablePointer<UInt64>?
}

/// One step of a compiled condition; steps name others by their places.
enum CompiledNode {
  case always
  case never
  case missing(Int)
  case equal(Int, Int)
  case literal(Int, UInt32)
  case starts(Int, Int)
  case withinOneEdit(Int, Int)
  case dayMonthSwapped(Int, Int)
  case compare(Int, Relation, Int)
  case all(first: Int, count: Int)
  case any(first: Int, count: Int)
  case not(Int)
  case constant(Double)
  case value(Int)
  case length(Int)
  case measure(Measure, Int, Int, memo: Int)
  case sum(Int, Int)
  case difference(Int, Int)
  case ratio(Int, Int)
  case product(Int, Int)
  case function(NumberFunction, Int)
  case choice(Int, Int, Int)
}
