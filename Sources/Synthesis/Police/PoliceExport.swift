import Vocabulary

/// The police's occurrences: CSV of the old system for 2023-24, XML of the new one for 2024-25.
struct PoliceExport {
  static let columns =
    "force,occurrence_ref,nominal_ref,date_of_birth,gender,self_defined_ethnicity,"
    + "ethnicity_scheme,observed_ethnicity,role,offence_code,hsb_flag,date_occurred,"
    + "date_recorded,date_interviewed,outcome_code,date_outcome,date_referred,referred_to,"
    + "residence_area,technology_assisted"

  let county: Sampleshire
  private static let change = Day(number: 19_814)  // 1 April 2024
  /// The last export of the old system, half a year after the change.
  private static let lastExport = Day(number: 19_996)  // 30 September 2024

  func csv(file: Int) -> Sheet {
    let layout = Layout(
      path: "inbox/police/occurrences.csv", columns: Self.columns,
      required: ["force", "occurrence_ref", "nominal_ref", "role", "date_recorded"],
      requiredDates: ["date_recorded"])
    var writer = SheetWriter(layout, seed: county.seed, file: file)
    for (record, row) in records(in: .policeBefore) {
      let written = cells(of: record, row: row, in: .policeBefore, &writer.clerk)
      writer.add(written, about: record.child)
    }
    return writer.finished()
  }

  func xml(file: Int) -> Sheet {
    var writer = OccurrenceWriter(clerk: Clerk(seed: county.seed, file: file))
    let records = records(in: .policeAfter)
    var start = records.startIndex
    while start < records.endIndex {
      let occurrence = records[start].record.occurrence
      let end =
        records[start...].firstIndex { $0.record.occurrence != occurrence } ?? records.endIndex
      writer.open()
      for (record, row) in records[start..<end] {
        let written = cells(of: record, row: row, in: .policeAfter, &writer.clerk)
        writer.add(written, about: record.child)
      }
      writer.close()
      start = end
    }
    return writer.finished(path: "inbox/police/occurrences.xml")
  }

  /// The records of one system, each with the number of rows of the same child before it.
  private func records(in system: RecordSystem) -> [(record: PoliceRecord, row: Int)] {
    var rows = [Int](repeating: 0, count: county.children.count)
    return county.police
      .filter { ($0.handling.recorded < Self.change) == (system == .policeBefore) }
      .map { record in
        defer { rows[record.child] += 1 }
        return (record, rows[record.child])
      }
  }

  private func cells(
    of record: PoliceRecord, row: Int, in system: RecordSystem, _ clerk: inout Clerk
  ) -> [Cell] {
    let child = county.children[record.child]
    clerk.begin(child.number, record.occurrence)
    let seen = clerk.observe(child, in: system, row: row)
    let isOld = system == .policeBefore
    let handling = isOld ? record.handling.asKnown(on: Self.lastExport) : record.handling
    let scheme = scheme(isOld: isOld, &clerk)
    return [
      ("force", Place.force),
      ("occurrence_ref", reference(record, isOld: isOld)),
      ("nominal_ref", seen.reference),
      ("date_of_birth", clerk.write(birth: seen.birth)),
      ("gender", clerk.write(Spelling.forms(of: seen.sex))),
      ("self_defined_ethnicity", ethnicity(seen.ethnicity, scheme, &clerk)),
      ("ethnicity_scheme", scheme.rawValue),
      ("observed_ethnicity", clerk.write(observed(child))),
      ("role", clerk.write(forms(of: record.part))),
      ("offence_code", handling.offence),
      ("hsb_flag", clerk.write(handling.isFlagged)),
      ("date_occurred", clerk.write(record.occurred)),
      ("date_recorded", clerk.write(handling.recorded)),
      ("date_interviewed", clerk.write(handling.interviewed)),
      ("outcome_code", handling.outcome),
      ("date_outcome", clerk.write(handling.outcomeDay)),
      ("date_referred", clerk.write(handling.referred)),
      ("referred_to", handling.referred == nil ? "" : clerk.write(Agency.socialCare)),
      ("residence_area", clerk.area(seen.residence, in: county.place)),
      ("technology_assisted", clerk.write(record.technology)),
    ]
  }

  private func reference(_ record: PoliceRecord, isOld: Bool) -> String {
    let number = Shuffle.text(record.occurrence, digits: 7, seed: county.seed, salt: 31)
    let year = (record.handling.recorded.civil.year % 100).padded(to: 2)
    return isOld ? "47/\(number)/\(year)" : "47\(year)0\(number)"
  }

  /// Letters in the old system, POLE numbers in the new one, words here and there in both.
  private func scheme(isOld: Bool, _ clerk: inout Clerk) -> EthnicityScheme {
    clerk.random.chance(0.12) ? .text : isOld ? .letters16 : .pole
  }

  private func ethnicity(
    _ ethnicity: Ethnicity, _ scheme: EthnicityScheme, _ clerk: inout Clerk
  ) -> String {
    if scheme == .letters16 {
      let letter = scheme.letter(of: ethnicity)
      if letter.hasPrefix("O"), clerk.happens(.letterTypedAsZero) {
        return "0" + letter.dropFirst()
      }
    }
    return clerk.write(scheme.forms(of: ethnicity))
  }

  private func observed(_ child: Child) -> [String] {
    let code = EthnicityScheme.observed(child.ethnicity)
    return [code, "IC\(code)", "ic\(code)"]
  }

  private func forms(of part: PoliceRecord.Part) -> [String] {
    let name = part.rawValue
    let capitalised = name.capitalisedFirst
    return [name, capitalised, name.uppercased(), "\(capitalised.prefix(1)) - \(capitalised)"]
  }
}
