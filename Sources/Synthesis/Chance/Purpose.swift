/// What a stream of numbers is for; streams of different purposes never meet.
enum Purpose: Int {
  case household, child, identifier, incident, path, police, socialCare, otherRecords, otherYouth
  case observation, row, file, namedHousehold, namedRecord
}
