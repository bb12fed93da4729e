/// A repeatable stream of numbers: the same seed and keys give the same stream on every machine.
///
/// Every child, file and row has a stream of its own, so one more mistake in one file moves nothing
/// in another. SplitMix64 (Steele, Lea and Flood 2014), because it starts from a key at no cost.
struct RandomStream {
  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var state: UInt64

  init(seed: UInt64, _ purpose: Purpose, _ keys: Int...) {
    let start = Self.mixed(Self.mixed(seed) ^ UInt64(purpose.rawValue))
    state = keys.reduce(start) { Self.mixed($0 ^ UInt64(bitPattern: Int64($1))) }
  }

  /// The stream of a state, as published.
  init(state: UInt64) {
    self.state = state
  }

  mutating func next() -> UInt64 {
    defer { state &+= Self.golden }
    return Self.mixed(state)
  }

  /// A whole number from 0 up to but not including the bound.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a choice of \(bound)")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  mutating func chance(_ probability: Double) -> Bool {
    Double(next() >> 11) * 0x1p-53 < probability
  }

  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[below(items.count)]
  }

  /// One of the items, each as often as its weight says.
  mutating func weighted<Item>(_ items: [(item: Item, weight: Int)]) -> Item {
    var left = below(items.reduce(0) { $0 + $1.weight })
    for (item, weight) in items {
      if left < weight { return item }
      left -= weight
    }
    preconditionFailure("weights of \(items.count) items")
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ golden
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
