"""Every figure of a public release is the internal one under the policy, or hidden.

The policy (1 to 7 hidden, all else to the nearest 5) is applied here anew to the internal counts, and
percentages, rates, ratios and their intervals are made anew from the rounded counts: nothing of the
program that protects is used.
"""

import math
import os
import sqlite3
import subprocess
import sys
from statistics import NormalDist

from report import database, release, say, work

state = release.parents[1]
pipeline = work / "pipelines" / "sampleshire"
if not (pipeline / "pipeline.yaml").exists() or state != work / "var" / "sampleshire":
    print("skipped: public: the pipeline of this release is not at hand")
    sys.exit(0)
made = subprocess.run(
    [os.environ["CONTINUUM"], "release", str(pipeline), "--author", "Ana One",
     "--approved-by", "Bea Two", "--approved-by", "Cy Three"], capture_output=True, text=True)
if made.returncode not in (0, 3):
    print(f"failed: public: 'continuum release' ended with {made.returncode}")
    print("  " + made.stderr.strip().replace("\n", "\n  "))
    sys.exit(0)
public = next((state / "public" / "current").resolve().glob("*.sqlite"))

HIDDEN_TO, BASE = 7, 5
GRID = [0, 1, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180]
SECOND = ("category1", "category2")


def values(path):
    file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    file.row_factory = sqlite3.Row
    rows = file.execute("SELECT * FROM indicator_value WHERE measure IS NOT NULL").fetchall()
    return {(row["table_id"], row["period_kind"], row["period_code"], row["category1"],
             row["category2"], row["measure"]): row for row in rows}


def rounded(count):
    """What may be shown of a count; nothing where it is low."""
    if count is None or 1 <= count <= HIDDEN_TO:
        return None
    return (count + BASE // 2) // BASE * BASE


def wilson(x, n, z=NormalDist().inv_cdf(0.975)):
    spread = z * math.sqrt(z * z + 4 * x * (1 - x / n))
    return [100 * (2 * x + z * z + sign * spread) / (2 * (n + z * z)) for sign in (-1, 1)]


def near(one, other):
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-9 * max(1, abs(other))


def counts(row, mine):
    """Problems with the counts behind a value."""
    for column in ("count", "denominator"):
        shown, own = row[column], mine[column]
        if shown is None or row["measure"] in ("rate", "rate_ratio") and column == "denominator":
            continue
        if shown != rounded(own):
            yield f"{column} {shown}, by the policy {rounded(own)}"
    if row["measure"] in ("rate", "rate_ratio") and row["denominator"] is not None:
        if row["denominator"] != mine["denominator"]:
            yield "the population is not the published one"


def expected(row, others):
    """The value and its limits from the counts that are shown; nothing where they are not made so."""
    count, whole = row["count"], row["denominator"]
    if row["measure"] == "count":
        return count, None
    if row["measure"] in ("percentage", "within_limit") and whole:
        return 100 * count / whole, wilson(count, whole)
    if row["measure"] == "highest_share":
        return None
    if row["measure"] == "rate":
        return 10000 * count / whole, None
    if row["measure"] == "rate_ratio":
        rest = [other for other in others if other["category1"] != row["category1"]]
        if any(other["count"] is None for other in rest):
            return None, None
        events = sum(other["count"] for other in rest)
        people = sum(other["denominator"] for other in rest)
        return (count / whole) / (events / people) if events else None, None
    return None


def problems(row, mine, others):
    place = " ".join(str(row[name]) for name in ("table_id", "period_code", *SECOND) if row[name])
    where = f"{place} {row['measure']}"
    wait = row["measure"] in ("median", "lower_quartile", "upper_quartile", "ninetieth_percentile")
    if wait:
        if row["value"] is not None and row["value"] not in GRID:
            yield f"{where}: a day that is on no grid"
        if row["denominator"] is not None and row["denominator"] != rounded(mine["denominator"]):
            yield f"{where}: made from another number of waits"
        return
    for problem in counts(row, mine):
        yield f"{where}: {problem}"
    if row["status"] != "ok":
        if row["value"] is not None:
            yield f"{where}: shown although its status is {row['status']}"
        return
    if row["count"] is None:
        yield f"{where}: shown, and the count behind it is not"
        return
    made = expected(row, others)
    if made is None:
        return
    value, limits = made
    if not near(row["value"], value):
        yield f"{where}: {row['value']}, from shown counts {value}"
    for shown, limit in zip((row["lower_ci"], row["upper_ci"]), limits or ()):
        if shown is not None and not near(shown, limit):
            yield f"{where}: a limit {shown}, from shown counts {limit}"


internal, shown = values(database), values(public)
found, compared, hidden = [], 0, 0
tables = {}
for key, row in shown.items():
    tables.setdefault((*key[:3], key[5]), []).append(row)
for key, row in shown.items():
    mine = internal.get(key)
    if mine is None:
        found.append(f"{key[0]} {key[2]} {key[3]} {key[5]}: no internal figure")
        continue
    compared += row["value"] is not None
    hidden += row["value"] is None
    found += problems(row, mine, tables[(*key[:3], key[5])])
print(f"compared {compared} public figures with internal ones under the policy, {hidden} are hidden")
say(f"public: each of {compared} shown figures is the internal one under the policy", found)
say("public: no count of 1 to 7 is shown", [
    f"{key[0]} {key[2]} {key[3]}" for key, row in shown.items()
    if row["count"] is not None and 1 <= row["count"] <= HIDDEN_TO])
