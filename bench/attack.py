"""Works out the intervals of hidden counts with scipy and compares them with the auditor's.

Takes the lines that `DisclosureBench random FIRST COUNT FILE` writes. The system is built here from
the published tables alone, by code that shares nothing with the program's.
"""
import itertools
import json
import math
import sys

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix


def cells_and_sums(tables):
    """Texts of each cell by its set of categories, and every total with its parts."""
    texts, sums = {}, set()
    for table in tables:
        dimensions = table["columns"][:-1]
        margins = {}
        for row in table["rows"]:
            key = tuple(row[:-1])
            name = frozenset(pair for pair in zip(dimensions, key) if pair[1] != "Total")
            texts.setdefault(name, []).append(row[-1])
            for hidden in itertools.product([False, True], repeat=len(key)):
                codes = tuple("Total" if is_total else code for code, is_total in zip(key, hidden))
                margins[codes] = frozenset(p for p in zip(dimensions, codes) if p[1] != "Total")
        for codes, total in margins.items():
            for place, code in enumerate(codes):
                if code != "Total":
                    continue
                parts = [name for own, name in margins.items() if own[place] != "Total"
                         and own[:place] + own[place + 1:] == codes[:place] + codes[place + 1:]]
                if len(parts) > 1 or (parts and total in texts):
                    sums.add((total, frozenset(parts)))
    return texts, sums


def possible_zeros(texts, sums, symbol):
    """Hidden cells that the policy could have hidden as zeros, beside all of a group."""
    hidden = {name for name, own in texts.items() if symbol in own}
    unknown = {name for sum_ in sums for name in [sum_[0], *sum_[1]] if name not in texts}
    possible = set(hidden)
    def is_zero(name):
        return name in texts and "0" in texts[name]
    open_sums = [(total, parts) for total, parts in sums if not is_zero(total)
                 and all(is_zero(part) or part in hidden or part in unknown for part in parts)]
    while True:
        kept = set()
        for cell in possible:
            for total, parts in open_sums:
                if cell not in parts:
                    continue
                others = [p for p in parts if p != cell and (p in hidden or p in unknown)]
                filled = sum(p in hidden and p not in possible for p in others)
                beside = others and filled <= 1
                below = (total in unknown or total in possible) and filled == 0
                if beside or below:
                    kept.add(cell)
                    break
        if kept == possible:
            break
        possible = kept
    # What shares a sum with such a one can be a zero hidden to protect it.
    near = [{total, *parts} for total, parts in sums if {total, *parts} & possible]
    return possible.union(*near)


def bounds(text, least, system):
    if text == system["symbol"]:
        return least, math.inf
    number, base, threshold = int(text), system["roundTo"], system["hideUpTo"]
    if number == 0 or base == 1:
        return number, number
    return max(threshold + 1, number - base // 2), number + (base - 1) // 2


def intervals(system):
    texts, sums = cells_and_sums(system["tables"])
    names = sorted({*texts, *(n for s in sums for n in [s[0], *s[1]])}, key=sorted)
    places = {name: place for place, name in enumerate(names)}
    zeros = set(names)
    if system["zeros"] == "shown":
        zeros = (possible_zeros(texts, sums, system["symbol"])
                 if system["groups"] == "hidden" else set())
    lower, upper = numpy.zeros(len(names)), numpy.full(len(names), numpy.inf)
    for name, own in texts.items():
        for text in own:
            low, high = bounds(text, 0 if name in zeros else 1, system)
            place = places[name]
            lower[place], upper[place] = max(lower[place], low), min(upper[place], high)
    matrix = lil_matrix((max(1, len(sums)), len(names)))
    for row, (total, parts) in enumerate(sums):
        matrix[row, places[total]] = -1
        for part in parts:
            matrix[row, places[part]] = 1
    rows = LinearConstraint(matrix.tocsr(), 0, 0)
    for cell in system["intervals"]:
        name = (frozenset() if cell["cell"] == "Total"
                else frozenset(tuple(part.split("=")) for part in cell["cell"].split("|")))
        ends = []
        for sign in (1, -1):
            cost = numpy.zeros(len(names))
            cost[places[name]] = sign
            solved = milp(cost, constraints=rows, bounds=Bounds(lower, upper),
                          integrality=numpy.ones(len(names)), options={"time_limit": 30})
            if solved.status in (3, 4) and solved.x is None:
                ends.append(sign * -math.inf)
            elif solved.x is None:
                ends.append(None)
            else:
                ends.append(round(solved.fun * sign))
        yield cell, ends


def main():
    systems = compared = differ = unsolved = loose = 0
    for line in open(sys.argv[1], encoding="utf-8"):
        system = json.loads(line)
        systems += 1
        for cell, (low, high) in intervals(system):
            if low is None or high is None:
                unsolved += 1
                continue
            compared += 1
            own = cell.get("lowest", -math.inf), cell.get("highest", math.inf)
            if own == (low, high):
                continue
            # Where the search had to give up, the auditor says so, and only ever shows less.
            if not cell["isExact"] and low <= own[0] and own[1] <= high:
                loose += 1
                continue
            differ += 1
            print(f"seed {system['seed']}: {cell['cell']}: {own} and by scipy {(low, high)}")
    print(f"{systems} systems, {compared} intervals compared with scipy, {differ} differ, "
          f"{loose} given up early, {unsolved} that scipy could not solve")
    sys.exit(1 if differ else 0)


main()
