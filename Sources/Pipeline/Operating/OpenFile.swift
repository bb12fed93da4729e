import Foundation

/// Writes files that other accounts of the machine may read; they hold no record and no count of
/// children.
enum OpenFile {
  /// Writes a text whole or not at all, mode 0644.
  static func write(_ text: String, to path: String) throws(RunError) {
    try RestrictedFile.write(Data(text.utf8), to: path, mode: 0o644)
  }
}
