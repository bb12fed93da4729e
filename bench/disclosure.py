"""Times `continuum protect` on invented table systems: 5,000 cells and 100,000 cells.

Cubes of three dimensions and tables of two, with all their margins, and a star of linked tables; each
under all policies that come with the program.
"""
import itertools
import math
import pathlib
import random
import tempfile

import measured

MEBIBYTE = 1 << 20
SYSTEMS = [
    ("cube of 47 x 10 x 10", {"area": 46, "age": 9, "ethnicity": 9}, 4, [["area", "age", "ethnicity"]]),
    ("star of 5 tables", {"area": 60, "age": 8, "sex": 3, "ethnicity": 6, "support": 3}, 0.6,
     [["area", "age", "sex"], ["area", "ethnicity"], ["area", "support", "sex"],
      ["age", "sex", "ethnicity"], ["area", "age", "support"]]),
    ("cube of 231 x 20 x 21", {"area": 230, "age": 19, "ethnicity": 20}, 5,
     [["area", "age", "ethnicity"]]),
    ("table of 5,000 x 20", {"area": 4999, "age": 19}, 5, [["area", "age"]]),
]
ASKED = [(10_000, "asked 10 s"), (200_000, "asked 600 s, 8192 MiB")]


def poisson(chance, mean):
    if mean > 50:
        return max(0, round(chance.gauss(mean, math.sqrt(mean))))
    limit, product, count = math.exp(-mean), chance.random(), 0
    while product > limit:
        product *= chance.random()
        count += 1
    return count


def children(chance, sizes, mean):
    """Counts of every combination, with categories of very different size."""
    weights = [[min(8, chance.paretovariate(1.2)) if chance.random() > 0.1 else 0.2
                for _ in range(size)] for size in sizes]
    for key in itertools.product(*map(range, sizes)):
        share = math.prod(line[place] * len(line) / sum(line)
                          for line, place in zip(weights, key))
        yield key, poisson(chance, mean * share)


def write(folder, dimensions, mean, shapes):
    """Writes one file for each shape, with all margins; returns how many cells there are."""
    chance = random.Random(5)
    names = list(dimensions)
    tables = [{} for _ in shapes]
    for key, count in children(chance, list(dimensions.values()), mean):
        for shape, table in zip(shapes, tables):
            for total in itertools.product([False, True], repeat=len(shape)):
                codes = tuple("Total" if is_total else f"{name[0]}{key[names.index(name)]}"
                              for name, is_total in zip(shape, total))
                table[codes] = table.get(codes, 0) + count
    for shape, table in zip(shapes, tables):
        lines = [",".join([*shape, "count"])]
        lines += [",".join([*codes, str(count)]) for codes, count in sorted(table.items())]
        (folder / f"{'-'.join(shape)}.csv").write_text("\n".join(lines) + "\n")
    return sum(map(len, tables))


def report(root, rounds):
    print(f"continuum protect\n{'':42} {'cells':>7} {'wall s':>8} {'CPU s':>8} {'peak MiB':>8}")
    for name, dimensions, mean, shapes in SYSTEMS:
        with tempfile.TemporaryDirectory() as work:
            folder = pathlib.Path(work)
            cells = write(folder, dimensions, mean, shapes)
            for policy in ("one-to-seven-round5", "dfe", "threshold-10"):
                command = [root / ".build/release/continuum", "protect",
                           *sorted(folder.glob("*.csv")), "--policy", policy, "--out", folder / "out"]
                took = measured.median([measured.once(command)
                                        for _ in range(rounds if cells < 10_000 else 1)])
                asked = next(text for most, text in ASKED if cells < most)
                print(f"  {name + ', ' + policy:40} {cells:7} {took.wall:8.2f} {took.processor:8.2f}"
                      f" {took.peak / MEBIBYTE:8.0f}  {asked}", flush=True)
    print()
