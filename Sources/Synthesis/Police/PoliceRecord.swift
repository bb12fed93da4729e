import Vocabulary

/// One child's part in a police occurrence.
struct PoliceRecord {
  enum Part: String {
    case suspect, victim, witness
  }

  /// Position of the child.
  let child: Int
  let occurrence: Int
  let part: Part
  let occurred: Day
  let technology: TechnologyAssisted?
  let handling: PoliceHandling
}
