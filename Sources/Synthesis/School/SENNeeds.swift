import Vocabulary

/// The types of special educational need of the spring term, one row for each type and pupil.
struct SENNeeds {
  let county: Sampleshire

  func sheet(file: Int) -> Sheet {
    let layout = Layout(
      path: "inbox/schools/2025-spring-senneeds.csv",
      columns: "pupilonrolltableid,NativeId,senneedstableid,senneedsorderseqcolumn,sourceid,"
        + "sentyperank,sentype",
      required: ["pupilonrolltableid", "NativeId", "sentype"])
    var writer = SheetWriter(layout, seed: county.seed, file: file)
    for position in order() { add(position, to: &writer) }
    return writer.finished()
  }

  private func order() -> [Int] {
    county.children.indices
      .filter { position in
        let child = county.children[position]
        return child.provision != .noNeeds
          && CensusTerm.spring2025.isOnRoll(child, seed: county.seed)
      }
      .map { (CensusTerm.spring2025.key(of: county.children[$0], seed: county.seed), $0) }
      .sorted { $0 < $1 }
      .map(\.1)
  }

  private func add(_ position: Int, to writer: inout SheetWriter) {
    let child = county.children[position]
    writer.clerk.begin(child.number)
    guard let school = child.school else { return }
    for (index, type) in types(of: child, &writer.clerk).enumerated() {
      let id = CensusTerm.hexadecimal(writer.clerk.random.next()).prefix(8)
      writer.add(
        [
          ("pupilonrolltableid", CensusTerm.spring2025.key(of: child, seed: county.seed)),
          ("NativeId", county.place.schools[school].key),
          ("senneedstableid", String(id)),
          ("senneedsorderseqcolumn", String(index + 1)),
          ("sentyperank", "\(index + 1).0"),
          ("sentype", type),
        ], about: position)
    }
  }

  /// The main need, unless no specialist has seen the child, and for some another beside it.
  private func types(of child: Child, _ clerk: inout Clerk) -> [String] {
    let main =
      switch child.learning {
      case .none: clerk.random.weighted(Self.otherNeeds)
      case .moderate: "MLD"
      case .severe: "SLD"
      case .profound: "PMLD"
      }
    if child.provision == .support, clerk.random.chance(0.12) { return ["NSA"] }
    guard clerk.random.chance(0.35) else { return [main] }
    let other = clerk.random.weighted(Self.otherNeeds)
    return other == main ? [main] : [main, other]
  }

  private static let otherNeeds: [(item: String, weight: Int)] = [
    ("SEMH", 36), ("SPLD", 18), ("SLCN", 20), ("ASD", 18), ("HI", 2), ("VI", 1), ("PD", 3),
    ("OTH", 2),
  ]
}
