import Publishing

/// The key `dfe_layout` of the pipeline file as written.
struct WrittenPlace: Decodable {
  let regionCode: String
  let regionName: String
  let oldCode: String
  let newCode: String
  let name: String

  enum CodingKeys: String, CodingKey, CaseIterable {
    case regionCode = "region_code"
    case regionName = "region_name"
    case oldCode = "old_la_code"
    case newCode = "new_la_code"
    case name = "la_name"
  }

  /// The place, checked as the layout wants its codes.
  func place(
    _ file: String, _ pipeline: PipelineFile
  ) throws(ConfigurationError) -> TidyPlace {
    guard pipeline.nation == "england" else {
      throw .badValue(
        file: file, key: "dfe_layout", problem: "is a layout of England's; leave it out")
    }
    try check(regionCode, like: #/E1[23][0-9]{6}/#, "region_code", "E12000001", file)
    try check(oldCode, like: #/[0-9]{3}/#, "old_la_code", "841", file)
    try check(newCode, like: #/E(06|08|09|10)[0-9]{6}/#, "new_la_code", "E06000005", file)
    for (key, words) in [("region_name", regionName), ("la_name", name)]
    where !words.contains(where: \.isLetter) {
      throw .badValue(file: file, key: "dfe_layout.\(key)", problem: "is empty; write the name")
    }
    return TidyPlace(
      regionCode: regionCode, regionName: regionName, oldCode: oldCode, newCode: newCode,
      name: name)
  }

  private func check<Output>(
    _ code: String, like pattern: Regex<Output>, _ key: String, _ example: String, _ file: String
  ) throws(ConfigurationError) {
    guard code.wholeMatch(of: pattern) != nil else {
      throw .badValue(
        file: file, key: "dfe_layout.\(key)",
        problem: "is no such code; write it as \"\(example)\"")
    }
  }
}
