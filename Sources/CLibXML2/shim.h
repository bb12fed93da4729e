// Debian builds libxml2 with ICU, whose headers collide with Foundation's own ICU module.
// Without the macro two trailing fields of xmlCharEncodingHandler go, which nobody here allocates.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
