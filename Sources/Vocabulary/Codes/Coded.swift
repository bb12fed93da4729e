/// A closed list of codes whose members stand in columns by their number.
public protocol Coded: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == Int32 {
  /// Codes and labels, in the order of the cases; the raw value is the position.
  static var entries: [CodeEntry] { get }
}

/// A code and what it means.
public struct CodeEntry: Hashable, Sendable {
  /// The code as published.
  public let code: String
  /// What the code means, in lower case except names.
  public let label: String

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - code: The code as published.
  ///   - label: What the code means.
  public init(_ code: String, _ label: String) {
    self.code = code
    self.label = label
  }
}

/// The column values that stand for no code.
public enum CodeColumn {
  /// Nothing was sent.
  @inlinable public static var missing: Int32 { -1 }
  /// Something was sent that no list knows.
  @inlinable public static var unrecognised: Int32 { -2 }
}

extension Coded {
  /// The code as published.
  public var code: String {
    Self.entries[Int(rawValue)].code
  }

  /// What the code means.
  public var label: String {
    Self.entries[Int(rawValue)].label
  }

  /// Creates a member from a column value, or nothing where the column holds no code.
  ///
  /// - Parameter column: A position in the list, or a negative number for none.
  @inlinable public init?(column: Int32) {
    guard column >= 0 else { return nil }
    self.init(rawValue: column)
  }

  /// Creates a member from its published code, or nothing where the list has no such code.
  ///
  /// - Parameter code: The code, in any case.
  public init?(code: String) {
    let wanted = code.lowercased()
    guard let index = Self.entries.firstIndex(where: { $0.code.lowercased() == wanted }) else {
      return nil
    }
    self.init(rawValue: Int32(index))
  }

  /// The bit that stands for the member in a column of sets.
  public var bit: UInt64 {
    1 << UInt64(rawValue)
  }
}
