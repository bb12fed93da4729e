import Vocabulary

/// One line of a school's safeguarding log: a child's part in an incident.
struct ConcernRecord {
  /// Position of the child.
  let child: Int
  let incident: Int
  let day: Day
  /// Position in the categories schools use.
  let category: Int
  let role: Role?
  let level: BehaviourLevel?
  let technology: TechnologyAssisted?
  let referredOn: Day?
}
