/// The order in which Splink puts the two records of a pair: the lower name stands left.
///
/// Within one source by the names, as numbers where all are whole numbers, else byte by byte; between
/// sources by the sources' names and then the names, byte by byte. Records of one name stand by what
/// they say, so that the order of rows never matters.
///
/// > Source: Splink 5.0.0, `unique_id_l < unique_id_r`, and for links of source and name joined by
/// > `-__-`.
public struct NameOrder {
  private let names: BytePool
  private let sourceNames: [String]
  private let linkType: LinkageModel.LinkType

  /// Says what is put in order.
  ///
  /// - Parameters:
  ///   - names: What each record is called.
  ///   - sourceNames: What the sources are called, by their numbers.
  ///   - linkType: Which pairs are compared.
  public init(names: BytePool, sourceNames: [String], linkType: LinkageModel.LinkType) {
    self.names = names
    self.sourceNames = sourceNames
    self.linkType = linkType
  }

  /// Puts records in order.
  ///
  /// - Parameter table: The records, as many as there are names.
  /// - Returns: The places of all records.
  /// - Complexity: O(n log n) in the records.
  public func order(of table: ComparisonTable) -> [UInt32] {
    let alike = table.order()
    if linkType == .dedupe, let numbers = numbers {
      return alike.sorted { numbers[Int($0)] < numbers[Int($1)] }
    }
    let keys = (0..<table.count).map { key($0, source: Int(table.sources[$0])) }
    return alike.sorted { keys[Int($0)].lexicographicallyPrecedes(keys[Int($1)]) }
  }

  private func key(_ record: Int, source: Int) -> [UInt8] {
    guard linkType != .dedupe else { return Array(names[record]) }
    return Array("\(sourceNames[source])-__-".utf8) + names[record]
  }

  // Of all names, where every one is a whole number.
  private var numbers: [Int]? {
    var numbers: [Int] = []
    numbers.reserveCapacity(names.count)
    for record in 0..<names.count {
      guard let number = Int(String(decoding: names[record], as: UTF8.self)) else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
