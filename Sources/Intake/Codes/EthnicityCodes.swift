import Vocabulary

/// The codes by which sources name ethnic groups, each scheme's own.
///
/// > Source: Department for Education, alternative provision census codes (gov.uk), main and
/// > extended; police self-defined 16+1 and 18+1; NPCC Minimum POLE Data Standards v1.1, DS_038.
enum EthnicityCodes {
  /// The department's codes, main and extended, in upper case.
  static let department: [String: Ethnicity] = {
    var codes: [String: Ethnicity] = [:]
    for ethnicity in Ethnicity.allCases { codes[ethnicity.code] = ethnicity }
    for (ethnicity, extended) in extendedCodes {
      for code in extended.split(separator: " ") { codes[String(code)] = ethnicity }
    }
    // What scripts and guidance of other bodies miswrite.
    codes["GROM"] = .wrom
    codes["CNHE"] = .chne
    return codes
  }()

  private static let extendedCodes: [(Ethnicity, String)] = [
    (.wbri, "WCOR WENG WNIR WSCO WWEL WOWB"),
    (.woth, "WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC WEUR WEEU WWEU WOTW"),
    (.wrom, "WROG WROR WROO"),
    (.mwas, "MWAP MWAI MWAO"),
    (.moth, "MAOE MABL MACH MBOE MBCH MCOE MWOE MWCH MOTM"),
    (.apkn, "AMPK AKPA AOPK"),
    (.aoth, "AAFR AKAO ANEP ASNL ASLT ASRO AOTA ABRI AWEL"),
    (.bafr, "BANN BCON BGHA BNGN BSLN BSOM BSUD BAOF"),
    (.both, "BEUR BNAM BOTB BBRI BWEL"),
    (.chne, "CHKC CMAL CSNG CTWN COCH"),
    (.arab, "OARA"),
    (
      .ooth,
      "OAFG OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB OLIB OMAL OMRC OPOL OTHA OVIE OYEM OOEG ORAB"
    ),
  ]

  /// Extended codes with the main code each counts as, and broad groups, which stand in no list.
  static let furtherEntries: [CodeEntry] =
    EthnicGroup.allCases.filter { $0 != .unknown }.map {
      CodeEntry($0.code, "\($0.label), where no more is said")
    }
    + extendedCodes.flatMap { ethnicity, codes in
      codes.split(separator: " ").map {
        CodeEntry(String($0), "extended code, counted as \(ethnicity.code)")
      }
    }

  /// The letters that both police lists share.
  private static let letters: [String: Ethnicity] = [
    "W1": .wbri, "W2": .wiri, "W9": .woth, "M1": .mwbc, "M2": .mwba, "M3": .mwas, "M9": .moth,
    "A1": .aind, "A2": .apkn, "A3": .aban, "A9": .aoth, "B1": .bcrb, "B2": .bafr, "B9": .both,
    "O1": .chne, "01": .chne, "O9": .ooth, "09": .ooth, "NS": .notObtained,
  ]

  /// The police's 16+1 list, whose letter O is often typed as a nought.
  static let letters16 = letters

  /// The police's 18+1 list with the letters that prison and probation add.
  static let letters18 = letters.merging([
    "W3": .wirt, "W5": .wrom, "W8": .wirt, "A4": .chne, "O2": .arab, "02": .arab,
  ]) { $1 }

  /// The numbers of the POLE standard, where African comes before Caribbean.
  static let pole: [String: Ethnicity] = {
    let order: [Ethnicity] = [
      .wbri, .wiri, .wirt, .woth, .mwbc, .mwba, .mwas, .moth, .aind, .apkn, .aban, .chne, .aoth,
      .bafr, .bcrb, .both, .arab, .ooth, .notObtained,
    ]
    return Dictionary(
      uniqueKeysWithValues: order.enumerated().map { (String($0.offset + 1), $0.element) })
  }()
}
