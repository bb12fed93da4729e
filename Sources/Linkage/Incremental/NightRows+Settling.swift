extension NightRows {
  /// What is known when the night is over: the records that are gone are taken out, all else keeps its order.
  ///
  /// Values that only records which are gone had leave no text behind, unless the counts say that
  /// they are common.
  ///
  /// - Parameters:
  ///   - clusters: The cluster of each of these records.
  ///   - edges: Pairs of these records, none of which is gone; ascending.
  ///   - records: What was known before.
  /// - Returns: What is known now.
  /// - Complexity: O(n).
  func settled(clusters: [UInt32], edges: [UInt64], from records: KnownRecords) -> KnownRecords {
    var settled = KnownRecords(
      table, names: names, sourceNames: sourceNames, terms: records.terms)
    (settled.clusters, settled.edges) = (clusters, edges)
    (settled.nextCluster, settled.passedOver) = (records.nextCluster, records.passedOver)
    guard isGone.contains(true) else { return settled }
    settled.columns = Workers.map(table.columns.count) { place in
      kept(table.columns[place], records.terms)
    }
    settled.names = names.dropping(isGone)
    settled.sources = kept(table.sources)
    settled.clusters = kept(clusters)
    settled.edges = renumbered(edges)
    return settled
  }

  private func kept<Element>(_ elements: [Element]) -> [Element] {
    var kept: [Element] = []
    kept.reserveCapacity(elements.count)
    for (place, isGone) in isGone.enumerated() where !isGone { kept.append(elements[place]) }
    return kept
  }

  private func kept(_ column: ComparisonColumn, _ terms: TermCounts) -> ComparisonColumn {
    let codes = kept(column.codes)
    guard case .text(let values) = column.values else { return column }
    var isUnused = [Bool](repeating: false, count: values.count + 1)
    for (place, isGone) in isGone.enumerated() where isGone {
      isUnused[Int(column.codes[place])] = !terms.tells(of: column.codes[place], in: column.name)
    }
    for code in codes { isUnused[Int(code)] = false }
    isUnused.removeFirst()
    return ComparisonColumn(
      name: column.name, codes: codes,
      values: .text(isUnused.contains(true) ? values.emptying(isUnused) : values))
  }

  private func renumbered(_ edges: [UInt64]) -> [UInt64] {
    var (places, next): ([UInt64], UInt64) = ([], 0)
    places.reserveCapacity(isGone.count)
    for isGone in isGone {
      places.append(next)
      if !isGone { next += 1 }
    }
    return edges.map { places[Int($0 >> 32)] << 32 | places[Int($0 & 0xFFFF_FFFF)] }
  }
}
