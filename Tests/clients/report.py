"""What every Python check says, one line each."""

import importlib
import os
import pathlib
import sys

release = pathlib.Path(os.environ["RELEASE"])
database = pathlib.Path(os.environ["DATABASE"])
work = pathlib.Path(os.environ["WORK"])
assessments = sorted(work.rglob("needs-assessment-*.html"))
pages = sorted(release.glob("*.html")) + assessments


def need(name, *modules):
    """The modules of a client, or an end with the reason when one is absent."""
    try:
        return [importlib.import_module(module) for module in modules]
    except ImportError as error:
        print(f"skipped: {name}: Python has no module {error.name}")
        sys.exit(0)


def say(name, problems, most=6):
    """Passed when there are no problems; else failed, with the first of them."""
    problems = list(problems)
    if not problems:
        print(f"passed: {name}")
        return
    print(f"failed: {name}: {len(problems)}")
    for problem in problems[:most]:
        print(f"  {problem}")
    if len(problems) > most:
        print(f"  and {len(problems) - most} more")
