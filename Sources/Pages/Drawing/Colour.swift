#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour, and how it stands out against another.
///
struct Colour: Hashable, Sendable, CustomStringConvertible {
  /// The colour as `#RRGGBB`.
  let description: String

  init(_ hex: String) {
    description = hex
  }

  /// Relative luminance, 0 for black to 1 for white.
  ///
  /// > Source: W3C (2018), Web Content Accessibility Guidelines 2.1, "relative luminance".
  var luminance: Double {
    let value = Int(description.dropFirst(), radix: 16) ?? 0
    let channels = [(value >> 16) & 255, (value >> 8) & 255, value & 255].map { channel in
      let part = Double(channel) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// Contrast ratio, 1 for the same colour to 21 for black on white.
  func contrast(with other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}
