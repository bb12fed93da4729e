import Vocabulary

/// One thing that happened between children, and every child of ours who had a part in it.
struct Incident {
  let number: Int
  let occurred: Day
  /// The day on which someone first told of it.
  let disclosed: Day
  let level: BehaviourLevel
  let technology: TechnologyAssisted
  let police: PoliceHandling?
  var participations: [Participation]
}
