import CLibXML2

extension Intake {
  /// The version of libxml2 that this program was built with.
  public static var parserVersion: String { LIBXML_DOTTED_VERSION }
}
