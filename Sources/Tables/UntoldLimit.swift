/// Of how many children no source may keep a step, for a figure of it to be of the others alone.
public enum UntoldLimit {
  /// More than one in so many are too many.
  public static let most = 10

  /// Whether too few are told of: nobody, or all but more than a tenth; a single one is never too
  /// many.
  public static func isExceeded(told: Int, untold: Int) -> Bool {
    untold > 0 && (told == 0 || (untold > 1 && !isTenth(untold, of: told + untold)))
  }

  /// Whether some are at most a tenth of a whole.
  public static func isTenth(_ some: Int, of whole: Int) -> Bool { most * some <= whole }
}
