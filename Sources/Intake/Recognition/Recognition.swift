/// What a file looks like by its first bytes; nothing of a row is read.
public struct Recognition: Sendable, Hashable {
  /// What it looks like.
  public enum Kind: Sendable, Hashable {
    /// The header or the elements of a format.
    case format(id: String)
    /// XML of no format that was asked for.
    case otherXML
    /// Text whose first row is the header of no format that was asked for.
    case otherText
    /// A spreadsheet, a document or an archive.
    case archive
    /// Text in an encoding that is not read.
    case otherEncoding
    /// No byte.
    case empty
  }

  /// What it looks like.
  public let kind: Kind
  /// The table of the format that a CSV file is, or empty.
  public let table: String
  /// When it is of, by its header or else by its name.
  public let date: FileDate?
  /// Whether all stands there without which a file of the format is refused.
  public let isWhole: Bool
}

extension Intake {
  /// Says what a file looks like: of which format, of which of its tables and of what date.
  ///
  /// Only the beginning of the file is read. Where several formats fit, the one of whose columns
  /// or elements most are there is named.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - formats: The formats to think of, the most likely first.
  ///   - name: The file's path below the inbox, which may tell a date.
  /// - Returns: What it looks like.
  /// - Throws: `IntakeError` where the file cannot be read.
  public static func recognise(
    _ path: String, among formats: [Format], named name: String
  ) throws(IntakeError) -> Recognition {
    do {
      return try Recogniser(path: path, formats: formats, name: name).recognition()
    } catch let error as ReadingError {
      throw IntakeError(error, file: name)
    } catch let error as IntakeError {
      throw error
    } catch {
      throw .unreadable(file: name, reason: "an unforeseen problem; report it")
    }
  }
}
