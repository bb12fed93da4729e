import Vocabulary

/// The schools' safeguarding logs in one file: a row for each incident, child and role.
struct ConcernLog {
  let county: Sampleshire

  func sheet(file: Int) -> Sheet {
    let layout = Layout(
      path: "inbox/schools/concern-log.csv",
      columns: "school,incident_id,child_ref,upn,date_of_birth,gender,ethnicity,date,category,"
        + "role,level,light,technology_assisted,action,date_referred_on,referred_to",
      required: ["school", "incident_id", "child_ref", "date", "category"],
      requiredDates: ["date"])
    var writer = SheetWriter(layout, seed: county.seed, file: file)
    var rows = [Int](repeating: 0, count: county.children.count)
    for record in county.concerns {
      add(record, row: rows[record.child], to: &writer)
      rows[record.child] += 1
    }
    return writer.finished()
  }

  private func add(_ record: ConcernRecord, row: Int, to writer: inout SheetWriter) {
    let child = county.children[record.child]
    guard let school = child.school else { return }
    writer.clerk.begin(child.number, record.incident)
    let seen = writer.clerk.observe(child, in: .schoolLog, row: row)
    let scale = writer.clerk.level(record.level, showing: Self.scales)
    let category = ConcernCategories.all[record.category]
    writer.add(
      [
        ("school", county.place.schools[school].key),
        ("incident_id", "INC\(record.day.civil.year)-\(incident(record))"),
        ("child_ref", seen.reference),
        ("upn", seen.pupilNumber),
        ("date_of_birth", writer.clerk.write(birth: seen.birth)),
        ("gender", writer.clerk.write(Spelling.forms(of: seen.sex))),
        ("ethnicity", writer.clerk.write(EthnicityScheme.dfe.forms(of: seen.ethnicity))),
        ("date", writer.clerk.write(record.day)),
        ("category", writer.clerk.write(Spelling.forms(of: category))),
        ("role", writer.clerk.role(record.role)),
        ("level", scale.level),
        ("light", scale.light),
        ("technology_assisted", writer.clerk.write(record.technology)),
        ("action", writer.clerk.text(action(record))),
        ("date_referred_on", writer.clerk.write(record.referredOn)),
        ("referred_to", record.referredOn == nil ? "" : writer.clerk.write(Agency.socialCare)),
      ], about: record.child)
  }

  private func incident(_ record: ConcernRecord) -> String {
    Shuffle.text(record.incident, digits: 7, seed: county.seed, salt: 30)
  }

  private func action(_ record: ConcernRecord) -> String {
    record.referredOn != nil
      ? "Referred on" : record.role == nil ? "Pastoral support" : "Safety plan in school"
  }

  /// Schools mostly use the traffic light.
  private static let scales: [(item: Clerk.Scale, weight: Int)] = [
    (.light, 58), (.level, 14), (.both, 13), (.neither, 15),
  ]
}
