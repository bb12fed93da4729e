import Foundation
import Vocabulary

/// The run's time, read once; no figure depends on it.
struct Clock {
  /// The day in Universal Time.
  let today: Day
  /// The instant in Universal Time, such as 2025-04-01T02:15:00Z.
  let instant: String

  init(secondsSince1970 seconds: Int = Int(Date().timeIntervalSince1970)) {
    today = Day(number: Int32(seconds / 86_400))
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
    let time = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    instant = "\(today.iso)T\(time)Z"
  }

  /// The instant as part of a file name, such as 20250401T021500Z.
  var stamp: String {
    instant.filter { $0 != "-" && $0 != ":" }
  }

  /// Seconds since 1970 of an instant such as 2025-04-01T02:15:00Z; none where it is not one.
  static func seconds(of instant: String) -> Int? {
    let time = instant.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
    guard let day = Day(iso: instant.prefix(10)), time.count == 3 else { return nil }
    return Int(day.number) * 86_400 + time[0] * 3600 + time[1] * 60 + time[2]
  }
}
