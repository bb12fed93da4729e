#!/usr/bin/env python3
"""Compares pairs.csv and clusters.csv of two folders: `compare.py OURS THEIRS [SHARE]`.

Prints what differs, in counts, and exits 1 where more than 1 in 1,000 pairs differ by more than a
millionth in a probability or stand on one side alone, or where the clusters disagree on more than
1 in 100 pairs of records, or SHARE of them where it is given.
"""

import csv
import itertools
import sys

ALIKE, LOWEST = 1e-6, 0.05  # nearer to what is kept at all, rounding may leave a pair out
PAIRS = 0.001


def pairs(folder: str) -> dict[tuple[str, ...], tuple[float, float]]:
    with open(f"{folder}/pairs.csv", newline="") as file:
        return {
            tuple(sorted((row["id_l"], row["id_r"]))): (
                float(row["match_probability"]), float(row["relative_probability"]))
            for row in csv.DictReader(file)
        }


def together(folder: str) -> set[tuple[str, str]]:
    members: dict[str, list[str]] = {}
    with open(f"{folder}/clusters.csv", newline="") as file:
        for row in csv.DictReader(file):
            members.setdefault(row["cluster_id"], []).append(row["id"])
    return {pair for ids in members.values() for pair in itertools.combinations(sorted(ids), 2)}


def main() -> int:
    share = float(sys.argv[3]) if len(sys.argv) > 3 else 0.01
    ours, theirs = pairs(sys.argv[1]), pairs(sys.argv[2])
    lonely = sum((ours.get(pair) or theirs[pair])[0] >= LOWEST for pair in ours.keys() ^ theirs.keys())
    apart = sum(
        any(abs(one - other) > ALIKE for one, other in zip(ours[pair], theirs[pair]))
        for pair in ours.keys() & theirs.keys())
    one, other = together(sys.argv[1]), together(sys.argv[2])
    print(f"pairs: {len(ours)} and {len(theirs)}; on one side alone {lonely}, weighed otherwise {apart}")
    print(f"records together: {len(one)} and {len(other)} pairs, {len(one & other)} in both")
    fits = lonely + apart <= PAIRS * max(len(ours), 1) and ours and one
    return 0 if fits and len(one ^ other) <= share * len(one | other) else 1


if __name__ == "__main__":
    sys.exit(main())
