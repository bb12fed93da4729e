"""Times a whole run of invented partnerships beside tools that only read the same files."""
import pathlib
import shutil
import subprocess
import tempfile

import csv_speed
import measured
import table


def call(*arguments, folder=None):
    done = subprocess.run([str(part) for part in arguments], cwd=folder, capture_output=True)
    assert done.returncode in (0, 3), done.stderr.decode()


def partnership(root, folder, children):
    program = root / ".build/release/continuum"
    call(program, "synthesise", "--children", children, "--seed", 1, "--out", folder / "sample-data")
    shutil.copytree(root / "pipelines/sampleshire", folder / "pipelines/sampleshire")
    call(program, "key", "create", folder / "var/sampleshire/pseudonym.key")
    inbox = folder / "sample-data/inbox"
    return sorted(inbox.rglob("*.csv")), sorted(inbox.rglob("*.xml"))


def report(root, count):
    for children in (400, 5000):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            tables, trees = partnership(root, folder, children)
            size = sum(path.stat().st_size for path in tables + trees) / 1e6
            commands = {
                "continuum run": (["sh", "-c", f"cd '{folder}' && exec"
                                   f" '{root}/.build/release/continuum' run pipelines/sampleshire"],
                                  (0, 3), None),
                "python csv, the CSV files alone": (
                    ["sh", "-c", " && ".join(f"python3 -c '{csv_speed.PYTHON}' '{path}'"
                                             for path in tables)], (0,), None),
            }
            if shutil.which("xmllint"):
                commands["xmllint --sax, the XML files alone"] = (
                    ["xmllint", "--sax", "--noout", *trees], (0,), None)
            taken = measured.rounds(commands, count)
            title = f"Run: a partnership of {children} children, {size:.1f} MB; {count} rounds, medians"
            table.show(title, taken, size * 1e6, [])
