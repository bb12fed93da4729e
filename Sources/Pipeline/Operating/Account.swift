import Foundation

/// The account that runs the program.
enum Account {
  /// Its name, or its number where the machine knows no name.
  static var name: String {
    guard let entry = getpwuid(getuid()) else { return "uid \(getuid())" }
    return String(cString: entry.pointee.pw_name)
  }
}
