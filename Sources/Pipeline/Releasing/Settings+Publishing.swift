import Disclosure
import Indicators
import Publishing

extension Settings {
  /// How releases for some readers are named, marked and signed.
  func publishing(for audience: Audience) -> PublishingSettings {
    PublishingSettings(
      partnership: partnership, name: title, inventedData: isInvented,
      handling: audience == .internal ? handling : "",
      contact: contact.isEmpty ? nil : contact,
      standards: indicators.standards.map { NamedText("\($0.from)_to_\($0.to)", $0.whose) },
      siteTitle: siteTitle, appearance: appearance, tidyPlace: tidyPlace)
  }
}
