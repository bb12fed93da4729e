"""Times the reading of a Children in Need census beside named XML parsers, on the same file.

Ours reads, checks and decodes every row; theirs read only.
"""
import pathlib
import shutil
import subprocess

import measured
import peers
import table

ITERPARSE = """
import sys
from lxml import etree
for _, element in etree.iterparse(sys.argv[1], tag="Child"):
    for part in element.iter():
        part.text
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]
"""
PEERS = [
    # Within 1.5 times the time of the parser alone.
    table.Peer("xmllint --sax", "continuum check", 1 / 1.5),
    table.Peer("xmllint --stream", "continuum check", 1 / 1.5),
    table.Peer("lxml iterparse with text", "continuum check", 4.0),
]


def commands(file, work, root):
    """The commands, the exit codes that are no failure and the processors, by name."""
    found = {
        "continuum check": (
            [root / ".build/release/continuum", "check", "--format", "cin-census", "--as-of",
             "2026-01-01", "--out", work / "report", file], (0, 3), None),
        "intake, 1 thread": (
            [root / ".build/release/IntakeBench", root / "Sources/Pipeline/Formats/cin-census.yaml",
             file, "1", "1", "check"], (0,), None),
    }
    if shutil.which("xmllint"):
        found["xmllint --sax"] = (["xmllint", "--sax", "--noout", file], (0,), None)
        found["xmllint --stream"] = (["xmllint", "--stream", "--noout", file], (0,), None)
    python = peers.python("lxml")
    if python:
        found["lxml iterparse with text"] = ([python, "-c", ITERPARSE, file], (0,), None)
    return found


def report(root, work, megabytes, count):
    """Writes the file, times all tools and prints the table."""
    file = pathlib.Path(work) / "cin-census.xml"
    subprocess.run([root / "bench/cin-census", file, str(megabytes)], check=True)
    size = file.stat().st_size
    taken = measured.rounds(commands(file, pathlib.Path(work), root), count)
    title = f"XML: {size / 1e6:.0f} MB like a Children in Need census; {count} rounds, medians"
    table.show(title, taken, size, PEERS)
