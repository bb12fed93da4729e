import Foundation
import Intake
import Vocabulary
import Yams

/// The formats that ship with the program, described in `Formats/*.yaml`.
enum BuiltInFormats {
  /// The format of that id.
  static func format(_ id: String, file: String) throws(ConfigurationError) -> Format {
    guard let bytes = texts[id] else {
      throw .unknownName(
        file: file, key: "format", name: id, nearest: NearestSpelling.of(id, among: ids), known: ids
      )
    }
    return try YAMLFile.decode(
      Format.self, from: String(decoding: bytes, as: UTF8.self), file: "\(id).yaml", shape: .value)
  }

  /// Whether what names a format is the path of a file and no id.
  static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// Every format, in order of their ids.
  static func all(file: String) throws(ConfigurationError) -> [Format] {
    var formats: [Format] = []
    for id in ids { formats.append(try format(id, file: file)) }
    return formats
  }

  /// The SHA-256 of a format's description.
  static func hash(of id: String) -> ContentHash? {
    texts[id].map { ContentHash(of: $0) }
  }

  /// The ids, in alphabetical order.
  static var ids: [String] {
    texts.keys.sorted()
  }

  private static let texts: [String: [UInt8]] = [
    "annex-a": PackageResources.annex_a_yaml,
    "cin-census": PackageResources.cin_census_yaml,
    "ctf": PackageResources.ctf_yaml,
    "hsb-referral-log": PackageResources.hsb_referral_log_yaml,
    "police-occurrence": PackageResources.police_occurrence_yaml,
    "police-occurrence-xml": PackageResources.police_occurrence_xml_yaml,
    "school-census-exclusions": PackageResources.school_census_exclusions_yaml,
    "school-census-pupils": PackageResources.school_census_pupils_yaml,
    "school-census-sen-needs": PackageResources.school_census_sen_needs_yaml,
    "school-concern-log": PackageResources.school_concern_log_yaml,
    "send-annex-a": PackageResources.send_annex_a_yaml,
    "service-provider-return": PackageResources.service_provider_return_yaml,
    "ssda903": PackageResources.ssda903_yaml,
    "ssda903-xml": PackageResources.ssda903_xml_yaml,
    "youth-justice": PackageResources.youth_justice_yaml,
  ]
}
