import Records
import Tables
import Vocabulary

/// Whether a child lives where the authority responsible for it is.
///
/// A child placed outside the area counts at the responsible authority, and how many there are is
/// shown.
enum Placement: String {
  case within = "in_area"
  case placedOut = "placed_out"
  case placedHere = "placed_here"
  case elsewhere
  case unknown

  /// - Parameters:
  ///   - isResponsible: Whether the authority responsible is the partnership's own, where known.
  ///   - isHome: Whether the area of residence is, in the same way.
  init(isResponsible: Bool?, isHome: Bool?) {
    switch (isResponsible, isHome) {
    case (true?, true?): self = .within
    case (true?, false?): self = .placedOut
    case (false?, true?): self = .placedHere
    case (false?, false?): self = .elsewhere
    default: self = .unknown
    }
  }

  /// The position among the categories of the dimension.
  var position: Int {
    switch self {
    case .within: 0
    case .placedOut: 1
    case .placedHere: 2
    case .elsewhere: 3
    case .unknown: 4
    }
  }

  static let dimension = Dimension(
    id: "place", label: "Residence and responsible authority",
    categories: [
      .init(Self.within.rawValue, "Responsible here, lives here"),
      .init(Self.placedOut.rawValue, "Responsible here, lives elsewhere"),
      .init(Self.placedHere.rawValue, "Lives here, another authority responsible"),
      .init(Self.elsewhere.rawValue, "Neither lives nor responsible here"),
      .init(Self.unknown.rawValue, "Not known"),
    ])

  /// Where children live for whom another authority is responsible, and those counted all the same.
  static let ofOthers = Dimension(
    id: dimension.id, label: dimension.label,
    categories: dimension.categories[2...3] + [
      .init(moved, "Counted all the same, by another event of the period")
    ])

  /// The code of children who are counted by some of their events, and not by others.
  static let moved = "counted"
}
