import Vocabulary

/// A service that supports children who display harmful sexual behaviour.
struct Provider {
  let name: String
  let agency: Agency
  let tiers: [ServiceTier]
  /// Whether the provider sends a return of its own; the others are known from the log alone.
  let sendsReturn: Bool
  let programme: String
}
