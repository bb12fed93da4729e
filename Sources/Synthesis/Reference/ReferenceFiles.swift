/// The files that are not deliveries: population, areas and the partnership's audit scores.
struct ReferenceFiles {
  let county: Sampleshire

  func files() -> [SynthesisedFile] {
    [
      file("population.csv", PopulationTable(children: county.children.count).lines()),
      file("areas.csv", areas()),
      file("audit-scores.csv", AuditScores(seed: county.seed).lines()),
    ]
  }

  private func file(_ name: String, _ lines: [String]) -> SynthesisedFile {
    let text = lines.joined(separator: "\n") + "\n"
    return SynthesisedFile(path: "reference/\(name)", contents: Array(text.utf8))
  }

  private func areas() -> [String] {
    ["code,name,level,parent"]
      + county.place.areas.map { "\($0.code),\($0.name),\($0.level),\($0.parent)" }
  }
}
