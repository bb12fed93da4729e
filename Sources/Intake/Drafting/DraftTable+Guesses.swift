import Records

/// What the cells tell where no name does.
extension DraftTable {
  /// Finds the child's reference, and that of the row, among columns that no name tells of.
  mutating func guessReferences() {
    let births = columns.first { $0.use.field == .day(.birth) }?.sample
    let guess = ReferenceGuess(births: births)
    correctChild(guess)
    var places = unsure.filter { guess.isReference(columns[$0].sample) }
    if !fills(.token(.child)) {
      let sure = places.first { guess.holder(of: columns[$0].sample) == .child }
      let untold = places.first { guess.holder(of: columns[$0].sample) == .untold }
      // A pupil number names the child already: a number that says nothing adds nothing to it.
      if let place = sure ?? (fills(.token(.upn)) ? nil : untold) {
        let why =
          place == sure
          ? "by its cells: each goes with one date of birth; check it"
          : "CHECK that it is the child's own number and not that of the row"
        set(.field(.token(.child), why), at: place)
        places.removeAll { $0 == place }
      }
    }
    guard [.schoolConcern, .policeOccurrence].contains(kind), !fills(.token(.incident)),
      let place = places.first(where: { place in
        guess.holder(of: columns[place].sample) != .child
          && !HeaderWords(columns[place].sample.name).hasAny(FieldNames.subjects)
      })
    else { return }
    set(.field(.token(.incident), "CHECK that it is the number of the incident"), at: place)
  }

  /// A number that always goes with one date of birth is the child's, whatever another is called.
  private mutating func correctChild(_ guess: ReferenceGuess) {
    guard let named = columns.firstIndex(where: { $0.use.field == .token(.child) }),
      guess.holder(of: columns[named].sample) != .child,
      let place = unsure.first(where: { place in
        guess.isReference(columns[place].sample)
          && guess.holder(of: columns[place].sample) == .child
      })
    else { return }
    set(
      .field(.token(.child), "by its cells: each goes with one date of birth; check it"), at: place)
    let own: FieldTarget? =
      switch kind {
      case .referral, .support, .socialCareReferral: .token(.referral)
      case .schoolConcern, .policeOccurrence: .token(.incident)
      default: nil
      }
    if let own, !fills(own) {
      set(.field(own, "CHECK that it is the number of the row"), at: named)
    } else {
      set(.drop(FieldGuess.unsure, "another column goes with one date of birth"), at: named)
    }
  }

  /// Finds the date that places a row in time among dates that no name tells of.
  mutating func guessMainDay() {
    guard let day = days.first, !days.contains(where: { fills(.day($0)) }) else { return }
    let dates = unsure.filter { place in
      let sample = columns[place].sample
      return !DateEvidence(sample).orders.isEmpty
        && !HeaderWords(sample.name).hasAny(Self.laterDays)
    }
    let named = dates.first { HeaderWords(columns[$0].sample.name).hasAny(Self.firstDays) }
    guard let place = named ?? (dates.count == 1 ? dates.first : nil) else { return }
    set(.field(.day(day), "CHECK: a date by its cells, and no other looks like it"), at: place)
  }

  private var unsure: [Int] {
    columns.indices.filter { columns[$0].use.isUnsure }
  }

  private static let firstDays: Set<String> = [
    "date", "logged", "created", "raised", "opened", "reported", "received", "recorded", "entered",
    "start", "started", "datetime",
  ]
  private static let laterDays: Set<String> = [
    "review", "reviewed", "next", "due", "end", "ended", "closed", "closure", "left", "leaving",
    "modified", "updated", "completed", "admission", "target", "birth", "print", "printed",
  ]
}
