import Records
import Vocabulary

/// The hashes of what the rows of a snapshot say, without making the rows.
struct StoreDigests {
  private let snapshot: StoreSnapshot
  private let hashes: RowHashes
  private let numbers: StoreNumbers

  init(_ snapshot: StoreSnapshot, _ hashes: RowHashes, _ numbers: StoreNumbers) {
    self.snapshot = snapshot
    self.hashes = hashes
    self.numbers = numbers
  }

  /// The hashes of every table, in the order in which the snapshot has its rows.
  var all: [StoreBefore.Table: RowDigests] {
    let lines = snapshot.children.records.line
    return [
      .finding: numbered(hashes.findings, numbers.findings) {
        Int32(clamping: snapshot.findings[$0].line)
      },
      .child: children(hashes.ids),
      .observation: numbered(hashes.rows, numbers.rows) { lines[$0] },
      .link: links, .journey: journeys(hashes.ids),
    ]
  }

  private func children(_ ids: [UInt64]) -> RowDigests {
    var rows = ids.map { RowDigests.Row(Int64(bitPattern: $0), RowHash()) }
    for profile in snapshot.profiles {
      var hash = RowHash()
      hash.add(profile.birth?.number ?? Day.missingNumber)
      hash.add(profile.birthMonth?.first.number ?? Day.missingNumber)
      hash.add(profile.sex.rawValue)
      hash.add(profile.ethnicity?.rawValue ?? CodeColumn.missing)
      hash.add(profile.residence)
      hash.add(profile.responsible)
      for answer in [
        profile.learningNarrow, profile.learningBroad, profile.anySEN, profile.learningConcern,
        profile.lookedAfter,
      ] { hash.add(answer == .yes ? 1 : answer == .no ? 0 : -1) }
      hash.add(UInt64(profile.conflicts.rawValue))
      let child = Int(profile.child)
      rows[child] = RowDigests.Row(rows[child].number, hash)
    }
    return RowDigests(rows)
  }

  private func numbered(_ hashes: [RowHash], _ numbers: [Int64], line: (Int) -> Int32) -> RowDigests
  {
    RowDigests(
      hashes.indices.map { RowDigests.Row(numbers[$0], hashes[$0], line: line($0)) })
  }

  private var links: RowDigests {
    RowDigests(
      zip(snapshot.children.links, numbers.links).map { link, number in
        var hash = RowHash()
        hash.add(numbers.rows[Int(link.left)])
        hash.add(numbers.rows[Int(link.right)])
        hash.add(link.rule)
        return RowDigests.Row(number, hash)
      })
  }

  /// A journey with its rows and its milestones.
  private func journeys(_ ids: [UInt64]) -> RowDigests {
    RowDigests(
      zip(snapshot.journeys, numbers.journeys).map { journey, number in
        var hash = RowHash()
        hash.add(ids[Int(journey.child)])
        hash.add(journey.start.number)
        for code in journey.events { hash.add(code.rawValue) }
        hash.add(-1)
        for code in journey.agencies { hash.add(code.rawValue) }
        hash.add(-1)
        for code in Self.codes(of: journey) { hash.add(code) }
        for milestone in Milestone.allCases {
          hash.add(journey.milestones[milestone]?.number ?? Day.missingNumber)
        }
        for row in journey.rows { hash.add(numbers.rows[Int(row)]) }
        return RowDigests.Row(number, hash)
      })
  }

  private static func codes(of journey: Journey) -> [Int32] {
    let missing = CodeColumn.missing
    return [
      journey.role.rawValue, journey.level?.rawValue ?? missing,
      journey.light?.rawValue ?? missing, journey.technology.rawValue, journey.setting.rawValue,
      journey.route?.rawValue ?? missing, journey.referringAgency?.rawValue ?? missing,
      journey.tier?.rawValue ?? missing, journey.noSupportReason?.rawValue ?? missing,
      journey.isReferral ? 1 : 0,
    ]
  }
}
