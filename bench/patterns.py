"""Compares our patterns with those of other programs, on the reference tables beside the project.

Hidden cells, the share of the summed counts that is shown, and what `continuum audit tables` finds:
low counts that are exact while zeros may be hidden, while zeros are shown, and where low counts bear
a symbol of their own; and hidden counts that are narrower than the policy allows. Then the 22 small
systems, whose intervals R and scipy worked out.
"""
import csv
import itertools
import json
import pathlib
import subprocess
import tempfile

PROGRAMS = ["gauss", "simpleheuristic", "hypercube", "opt"]
NAMES = {"gauss": "GaussSuppression", "simpleheuristic": "sdcTable simple heuristic",
         "hypercube": "sdcTable hypercube", "opt": "sdcTable optimal", "ours": "continuum"}


class Bench:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def run(self, *arguments):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True)
        assert done.returncode in (0, 65), done.stdout + done.stderr

    def intervals(self, file, *options):
        found = self.folder / "intervals.csv"
        found.unlink(missing_ok=True)
        self.run("audit", "tables", file, "--intervals", found, *options)
        with open(found, encoding="utf-8") as lines:
            return list(csv.DictReader(lines))

    def table(self, dimensions, rows, texts):
        file = self.folder / "table.csv"
        with open(file, "w", encoding="utf-8", newline="") as lines:
            writer = csv.writer(lines)
            writer.writerow([*dimensions, "count"])
            writer.writerows([*row["cell"].split("|"), text] for row, text in zip(rows, texts))
        return file


def name(dimensions, row):
    codes = zip(dimensions, row["cell"].split("|"))
    return "|".join(sorted(f"{d}={c}" for d, c in codes if c != "Total")) or "Total"


def ours(bench, dimensions, rows, policy):
    out = bench.folder / "out"
    file = bench.table(dimensions, rows, [row["freq"] for row in rows])
    bench.run("protect", file, "--policy", policy, "--out", out)
    with open(out / "table.csv", encoding="utf-8") as lines:
        return [line[-1] == "c" for line in list(csv.reader(lines))[1:]]


def measure(bench, rows, totals):
    dimensions, threshold = rows[0]["dims"].split("|"), int(rows[0]["threshold"])
    policy = bench.folder / f"below{threshold}.yaml"
    policy.write_text(f"name: below{threshold}\nhide_up_to: {threshold - 1}\ngroups: shown\n")
    primary = {name(dimensions, row) for row in rows if row["primary"] == "1"}
    for program in [*PROGRAMS, "ours"]:
        if program != "ours" and any(row[program] not in "01" for row in rows):
            continue
        hidden = (ours(bench, dimensions, rows, policy) if program == "ours"
                  else [row[program] == "1" for row in rows])
        found = totals.setdefault(program, dict.fromkeys(
            ["hidden", "shown", "all", "maybe", "zeros", "marked", "narrow"], 0))

        def attacked(mark, *options):
            texts = [("s" if mark and row["primary"] != "1" else "c") if is_hidden else row["freq"]
                     for row, is_hidden in zip(rows, hidden)]
            marks = ["--symbol-above", "s"] if mark else []
            cells = bench.intervals(bench.table(dimensions, rows, texts), "--policy", policy,
                                    *marks, *options)
            exact = sum(c["lowest"] == c["highest"] and c["cell"] in primary for c in cells)
            return exact, sum(c["protected"] == "no" for c in cells)

        found["hidden"] += sum(hidden)
        found["all"] += sum(int(row["freq"]) for row in rows)
        found["shown"] += sum(int(row["freq"]) for row, h in zip(rows, hidden) if not h)
        found["maybe"] += attacked(False, "--zeros", "hidden")[0]
        exact, narrow = attacked(False)
        found["zeros"] += exact
        found["narrow"] += narrow
        found["marked"] += attacked(True)[0]


def patterns(bench, vectors):
    with open(vectors / "suppression_patterns.csv", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    totals, tables = {}, 0
    for _, group in itertools.groupby(rows, key=lambda row: (row["table"], row["threshold"])):
        measure(bench, list(group), totals)
        tables += 1
    print(f"{tables} tables with a threshold; low counts that are exact, by what is known")
    print(f"  {'pattern':28} {'hidden':>7} {'shown %':>8} {'zeros may':>10} {'zeros':>6}"
          f" {'two':>8} {'too':>7}")
    print(f"  {'':28} {'cells':>7} {'':>8} {'be hidden':>10} {'shown':>6} {'symbols':>8}"
          f" {'narrow':>7}")
    for program, found in totals.items():
        print(f"  {NAMES[program]:28} {found['hidden']:7} {100 * found['shown'] / found['all']:8.1f}"
              f" {found['maybe']:10} {found['zeros']:6} {found['marked']:8} {found['narrow']:7}")


def small_systems(bench, vectors):
    file = vectors / "audit_cases.json"
    expected = {}
    systems = json.loads(file.read_text())
    for system in systems:
        for cell in system["expected"]:
            low, high = cell["int_low"], cell["int_high"]
            expected[system["name"], cell["var"]] = tuple(
                None if text in ("Inf", "-Inf", "inf", "-inf", "") else float(text)
                for text in (low, high))
    found = {(cell["system"], cell["cell"]): tuple(
        float(cell[end]) if cell[end] else None for end in ("lowest", "highest"))
        for cell in bench.intervals(file)}
    differ = [key for key, ends in expected.items() if found.get(key) != ends]
    exact = sum(ends[0] is not None and ends[0] == ends[1] for ends in expected.values())
    print(f"\n{len(systems)} small systems: {len(expected)} unknowns, {exact} of them exact; "
          f"{len(differ)} intervals differ from those of R and scipy {differ or ''}")


def report(root):
    vectors = root.parent / "shared/reference/vectors/sdc"
    if not vectors.exists():
        print("patterns of other programs: the reference vectors are not beside the project\n")
        return
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(root / ".build/release/continuum", pathlib.Path(work))
        patterns(bench, vectors)
        small_systems(bench, vectors)
    print()
