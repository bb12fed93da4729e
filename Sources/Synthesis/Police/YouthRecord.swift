import Vocabulary

/// One line of the youth justice service: an offence and what came of it.
struct YouthRecord {
  /// Position of the child.
  let child: Int
  let offence: String
  let offenceDay: Day
  let outcome: String
  let outcomeDay: Day?
  let assetPlus: Day?
  let aim: Day?
  let orderStart: Day?
  let orderEnd: Day?
}
