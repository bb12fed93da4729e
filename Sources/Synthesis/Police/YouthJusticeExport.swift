import Vocabulary

/// The youth justice service's cases; ethnicity in the 18+1 letters.
struct YouthJusticeExport {
  let county: Sampleshire

  func sheet(file: Int) -> Sheet {
    let layout = Layout(
      path: "inbox/youth-justice/youth-justice.csv",
      columns: "yjs,person_ref,date_of_birth,gender,ethnicity,offence_code,date_of_offence,"
        + "date_of_outcome,outcome,asset_plus_date,aim_date,order_start,order_end",
      required: ["yjs", "person_ref", "offence_code"])
    var writer = SheetWriter(layout, seed: county.seed, file: file)
    var rows = [Int](repeating: 0, count: county.children.count)
    for record in county.youth {
      add(record, row: rows[record.child], to: &writer)
      rows[record.child] += 1
    }
    return writer.finished()
  }

  private func add(_ record: YouthRecord, row: Int, to writer: inout SheetWriter) {
    let child = county.children[record.child]
    writer.clerk.begin(child.number, Int(record.offenceDay.number))
    let seen = writer.clerk.observe(child, in: .youthJustice, row: row)
    writer.add(
      [
        ("yjs", Place.youthJustice),
        ("person_ref", seen.reference),
        ("date_of_birth", writer.clerk.write(birth: seen.birth)),
        ("gender", writer.clerk.write(Spelling.forms(of: seen.sex))),
        ("ethnicity", writer.clerk.write(EthnicityScheme.letters18.forms(of: seen.ethnicity))),
        ("offence_code", record.offence),
        ("date_of_offence", writer.clerk.write(record.offenceDay)),
        ("date_of_outcome", writer.clerk.write(record.outcomeDay)),
        ("outcome", writer.clerk.write(Spelling.forms(of: record.outcome))),
        ("asset_plus_date", writer.clerk.write(record.assetPlus)),
        ("aim_date", writer.clerk.write(record.aim)),
        ("order_start", writer.clerk.write(record.orderStart)),
        ("order_end", writer.clerk.write(record.orderEnd)),
      ], about: record.child)
  }
}
