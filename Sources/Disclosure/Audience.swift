/// Who may read a release.
public enum Audience: String, Sendable, CaseIterable {
  /// Staff of the partnership: no suppression, low counts flagged, handling marking on every page.
  case `internal`
  /// Anyone: the disclosure policy applies.
  case `public`
}
