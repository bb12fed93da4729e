import GRDB
import Records
import Vocabulary

/// The children, and why rows are held to be the same child.
extension SnapshotWriter {
  func writeChildren(_ db: Database) throws {
    let insertion = try Insertion(db, into: schema.child)
    let children = snapshot.children
    var profiles = (0..<children.count).map { ChildProfile(child: Int32($0)) }
    for profile in snapshot.profiles { profiles[Int(profile.child)] = profile }
    for place in changes[.child].come {
      let (id, profile) = (children.ids[place], profiles[place])
      try insertion.insert([
        .text(id.text), .day(profile.birth), .day(profile.birthMonth?.first),
        .code(profile.sex), .code(profile.ethnicity),
        .text(lists.areas.code(at: profile.residence)),
        .text(lists.areas.code(at: profile.responsible)), .text(profile.learningNarrow.rawValue),
        .text(profile.learningBroad.rawValue), .text(profile.anySEN.rawValue),
        .text(profile.learningConcern.rawValue), .text(profile.lookedAfter.rawValue),
        .text(profile.conflicts.names.joined(separator: " ")),
      ])
    }
    try insertion.finish()
  }

  func writeLinks(_ db: Database) throws {
    let rule = try Insertion(db, into: StoreSchema.linkRule)
    for known in snapshot.linkRules { try rule.insert([.text(known.id), .text(known.title)]) }
    try rule.finish()
    let link = try Insertion(db, into: StoreSchema.link)
    for place in changes[.link].come {
      let found = snapshot.children.links[place]
      try link.insert([
        .number(numbers.links[place]), .number(numbers.rows[Int(found.left)]),
        .number(numbers.rows[Int(found.right)]), .text(found.rule),
      ])
    }
    try link.finish()
    let refused = try Insertion(db, into: StoreSchema.refusedLink)
    for (rule, joins) in snapshot.children.refused.sorted(by: { $0.key < $1.key }) {
      try refused.insert([.text(rule), .number(joins)])
    }
    try refused.finish()
  }
}
