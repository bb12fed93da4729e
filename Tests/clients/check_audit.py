"""A thousand random table systems: the intervals of `continuum audit tables` against scipy's."""
import csv
import itertools
import json
import os
import random
import subprocess

try:
    import numpy
    from scipy.optimize import Bounds, LinearConstraint, milp
except ImportError:
    print("skipped: audit: scipy is not installed")
    raise SystemExit(0)

SYSTEMS = int(os.environ.get("SYSTEMS", "1000"))
SHAPES = [[3], [5], [2, 3], [3, 3], [4, 3], [2, 2, 2], [3, 2, 2], [3, 3, 2], [3, 3, 3]]


def table(chance, name):
    """A table with totals of which some cells are hidden, rounded or given away by a percentage."""
    shape = chance.choice(SHAPES)
    inner = {key: 0 if chance.random() < 0.25 else chance.randint(1, chance.choice([8, 30]))
             for key in itertools.product(*map(range, shape))}
    keys = list(itertools.product(*[[*range(size), "T"] for size in shape]))
    value = {key: sum(count for cell, count in inner.items()
                      if all(code in ("T", at) for code, at in zip(key, cell))) for key in keys}
    mode = chance.choice(["zeros hidden", "zeros shown", "rounded", "percentages"])
    share = chance.uniform(0.1, 0.4)
    known, unknowns, constraints = {}, {}, []
    for key in keys:
        count = value[key]
        if mode == "rounded":
            shown = 5 * ((count + 2) // 5)
            bounds = (0, 0) if count == 0 else (
                (1, 7 if chance.random() < 0.5 else None) if count <= 7
                else (max(8, shown - 2), shown + 2))
        elif 1 <= count <= 5 or chance.random() < share:
            bounds = (0, None) if mode != "zeros shown" else (min(1, count), None if count else 0)
        else:
            bounds = (count, count)
        if bounds[0] == bounds[1]:
            known[key] = count
        else:
            unknowns[key] = bounds
    for key in keys:
        for axis in [axis for axis, code in enumerate(key) if code == "T"]:
            line = [(key, -1)] + [(key[:axis] + (code,) + key[axis + 1:], 1)
                                  for code in range(shape[axis])]
            coef = {cell: sign for cell, sign in line if cell in unknowns}
            if coef:
                rhs = -sum(sign * known[cell] for cell, sign in line if cell in known)
                constraints.append((coef, rhs, rhs))
        base = ("T",) + key[1:]
        if mode == "percentages" and key in unknowns and known.get(base) and chance.random() < 0.3:
            percent = round(100 * value[key] / known[base] + 1e-9, 1)
            constraints.append(({key: 100}, round((percent - 0.05) * known[base], 6),
                                round((percent + 0.05) * known[base], 6)))
    return name, unknowns, constraints


def written(system):
    name, unknowns, constraints = system
    text = {key: "|".join(map(str, key)) for key in unknowns}
    lines = []
    for coef, low, high in constraints:
        named = {text[key]: factor for key, factor in coef.items()}
        lines += ([{"coef": named, "op": "==", "rhs": low}] if low == high else
                  [{"coef": named, "op": ">=", "rhs": low},
                   {"coef": named, "op": "<=", "rhs": high}])
    return {"name": name, "constraints": lines,
            "vars": [{"name": text[key], "lb": low, "ub": high}
                     for key, (low, high) in unknowns.items()]}


def intervals(system):
    """The lowest and highest whole value of each unknown, by branch and bound of HiGHS."""
    name, unknowns, constraints = system
    places = {key: place for place, key in enumerate(unknowns)}
    matrix = numpy.zeros((len(constraints), len(places)))
    for row, (coef, _, _) in enumerate(constraints):
        for key, factor in coef.items():
            matrix[row, places[key]] = factor
    limits = [LinearConstraint(matrix, [low for _, low, _ in constraints],
                               [high for _, _, high in constraints])] if constraints else []
    bounds = Bounds([low for low, _ in unknowns.values()],
                    [numpy.inf if high is None else high for _, high in unknowns.values()])
    for key, place in places.items():
        ends = []
        for sign in (1, -1):
            cost = numpy.zeros(len(places))
            cost[place] = sign
            found = milp(cost, constraints=limits, bounds=bounds,
                         integrality=numpy.ones(len(places)))
            ends.append(str(round(sign * found.fun)) if found.status == 0 else "")
        yield (name, "|".join(map(str, key))), tuple(ends)


chance = random.Random(20240229)
systems = []
while len(systems) < SYSTEMS:
    system = table(chance, f"system {len(systems)}")
    if system[1]:
        systems.append(system)
folder = os.environ["WORK"]
with open(f"{folder}/systems.json", "w") as file:
    json.dump([written(system) for system in systems], file)
subprocess.run([os.environ["CONTINUUM"], "audit", "tables", f"{folder}/systems.json",
                "--intervals", f"{folder}/intervals.csv"], stdout=subprocess.DEVNULL, check=False)
with open(f"{folder}/intervals.csv") as file:
    ours = {(row["system"], row["cell"]): (row["lowest"], row["highest"])
            for row in csv.DictReader(file)}
theirs = dict(pair for system in systems for pair in intervals(system))
wrong = [key for key in theirs if ours.get(key) != theirs[key]]
print(f"{'failed' if wrong or not theirs else 'passed'}: audit: {len(theirs)} intervals of "
      f"{len(systems)} systems are scipy's")
for key in wrong[:10]:
    print("  differs:", *key)
