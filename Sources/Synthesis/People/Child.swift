import Vocabulary

/// An invented child as it truly is; what the agencies wrote down is another matter.
struct Child {
  /// The running number by which truth.csv names the child, from 1.
  let number: Int
  let household: Int
  /// The number of the child's twin, if there is one.
  var twin: Int?
  let birth: Day
  let sex: RecordedSex
  /// Whether the child gives a gender that is neither male nor female where it is asked.
  let isNonBinary: Bool
  let ethnicity: Ethnicity
  let involvement: Involvement
  let learning: LearningNeed
  let provision: SENProvision
  let setting: Setting
  /// Position in the county's areas.
  let residence: Int
  /// Position in the county's areas of the authority responsible.
  let responsible: Int
  /// Position in the county's schools; nothing for children at no school of the county.
  let school: Int?
  let pupilNumber: PupilNumber
  /// The temporary number by which a school knew the child before.
  let formerPupilNumber: PupilNumber?
  let healthNumber: String?
  let surname: Int
  let forename: Int

  var isLookedAfter: Bool {
    [.foster, .residential, .secure].contains(setting)
  }

  /// The age in completed years; negative never, because all events follow the fifth birthday.
  func age(on day: Day) -> Int {
    birth.age(on: day) ?? 0
  }

  /// The days of the two years on which the child is aged 5 to 17.
  var eligible: ClosedRange<Day> {
    let first = max(Place.firstDay, birth.adding(years: 5))
    let last = min(Place.referenceDate, birth.adding(years: 18).adding(days: -1))
    return min(first, last)...last
  }
}
