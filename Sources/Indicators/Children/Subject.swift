import Vocabulary

/// A child on the day by which it is counted.
struct Subject {
  let child: Int32
  let day: Day
  let setting: Setting
}
