#!/usr/bin/env bash
# R and Python recompute headline figures from the restricted store and compare them with the release.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
# A release stands in the folder `releases` beside the store.
store=${STORE:-$(cd "$RELEASE/../.." && pwd)/store.sqlite}
[[ -e $store ]] || { echo "skipped: recompute: no store stands beside the release"; exit 0; }
holidays=$root/Sources/Vocabulary/Calendars/bank-holidays.csv
python=python3
[[ -x ${CACHE:-}/bin/python ]] && python=$CACHE/bin/python
if ! command -v Rscript >/dev/null; then
  echo "skipped: recompute in R: R is not installed"
elif ! Rscript --vanilla -e 'quit(status = !all(sapply(c("RSQLite", "survival"), requireNamespace)))' >/dev/null 2>&1; then
  echo "skipped: recompute in R: RSQLite or survival is not installed"
else
  Rscript --vanilla "$root/pipelines/recompute/recompute.R" "$store" "$DATABASE" "$holidays" ||
    echo "failed: recompute in R: see above"
fi
if ! "$python" -c 'import lifelines' >/dev/null 2>&1; then
  echo "skipped: recompute in Python: lifelines is not installed"
else
  "$python" "$root/pipelines/recompute/recompute.py" "$store" "$DATABASE" "$holidays" ||
    echo "failed: recompute in Python: see above"
fi
