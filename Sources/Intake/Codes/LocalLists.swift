import Vocabulary

/// One code of a partnership's own list, with the ways in which senders write it.
public struct LocalCode: Sendable, Hashable, Decodable {
  /// The code.
  public let code: String
  /// What it means.
  public let label: String
  /// Further spellings.
  public let spellings: [String]

  private enum Key: String, CodingKey, CaseIterable {
    case code, label, spellings
  }

  /// Creates a code.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - label: What it means.
  ///   - spellings: Further spellings.
  public init(_ code: String, _ label: String, spellings: [String] = []) {
    self.code = code
    self.label = label
    self.spellings = spellings
  }

  /// Decodes a code from a pipeline file.
  ///
  /// - Parameter decoder: Where the code stands.
  /// - Throws: `DecodingError` where a key is unknown.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    code = try container.decode(String.self, forKey: .code)
    label = try container.decodeIfPresent(String.self, forKey: .label) ?? code
    spellings = try container.decodeIfPresent([String].self, forKey: .spellings) ?? []
  }
}

/// A partnership's own lists; a column of such a field holds positions in them.
public struct LocalLists: Sendable, Hashable {
  /// Areas of residence and responsible authorities.
  public var areas: [LocalCode]
  /// Categories of school concerns.
  public var categories: [LocalCode]
  /// Assessment tools.
  public var tools: [LocalCode]
  /// Providers of support.
  public var providers: [LocalCode]
  /// Spellings that the partnership settled itself, in any list.
  public var synonyms: [Synonym] = []

  /// Creates lists.
  ///
  /// - Parameters:
  ///   - areas: Areas of residence and responsible authorities.
  ///   - categories: Categories of school concerns.
  ///   - tools: Assessment tools.
  ///   - providers: Providers of support.
  public init(
    areas: [LocalCode] = [], categories: [LocalCode] = [],
    tools: [LocalCode] = LocalLists.namedTools, providers: [LocalCode] = []
  ) {
    self.areas = areas
    self.categories = categories
    self.tools = tools
    self.providers = providers
  }

  /// The assessment tools that the framework names.
  public static let namedTools: [LocalCode] = [
    LocalCode("AIM", "AIM", spellings: ["AIM2", "AIM3", "AIM 2", "AIM 3", "AIM assessment"]),
    LocalCode("JSOAP2", "J-SOAP-II", spellings: ["J-SOAP", "JSOAP", "J-SOAP 2", "JSOAP-II"]),
    LocalCode("ERASOR", "ERASOR"),
    LocalCode("PROFESOR", "PROFESOR"),
    LocalCode("SAVRY", "SAVRY"),
    LocalCode("ASSETPLUS", "AssetPlus", spellings: ["Asset Plus", "Asset+"]),
    LocalCode("CSBI", "Child Sexual Behavior Inventory"),
  ]

  /// The list by which a partnership's own codes are read.
  ///
  /// - Parameter codes: The codes.
  /// - Returns: Codes, labels and spellings.
  static func list(_ codes: [LocalCode]) -> CodeList {
    var words: [String: String] = [:]
    for code in codes {
      for spelling in code.spellings { words[spelling] = code.code }
    }
    return CodeList(codes.map { CodeEntry($0.code, $0.label) }, words: words, mendsErrors: false)
  }
}
