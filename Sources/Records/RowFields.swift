/// The fields that rows of a format may fill, by position; no others are emptied or kept for them.
public final class RowFields: Sendable {
  nonisolated(unsafe) let tokens: UnsafeBufferPointer<Int>
  nonisolated(unsafe) let days: UnsafeBufferPointer<Int>
  nonisolated(unsafe) let codes: UnsafeBufferPointer<Int>
  nonisolated(unsafe) let sets: UnsafeBufferPointer<Int>

  /// Lists fields.
  ///
  /// - Parameters:
  ///   - tokens: The identifiers that rows may have.
  ///   - days: The dates that rows may have.
  ///   - codes: The codes that rows may have.
  ///   - sets: The sets that rows may have.
  public init(
    tokens: Set<TokenField>, days: Set<DayField>, codes: Set<CodeField>, sets: Set<SetField>
  ) {
    self.tokens = Self.positions(tokens)
    self.days = Self.positions(days)
    self.codes = Self.positions(codes)
    self.sets = Self.positions(sets)
  }

  deinit {
    tokens.deallocate()
    days.deallocate()
    codes.deallocate()
    sets.deallocate()
  }

  private static func positions<Field: RecordField>(
    _ fields: Set<Field>
  ) -> UnsafeBufferPointer<Int> {
    let positions = UnsafeMutableBufferPointer<Int>.allocate(capacity: fields.count)
    _ = positions.initialize(from: fields.map(\.position).sorted())
    return UnsafeBufferPointer(positions)
  }
}
