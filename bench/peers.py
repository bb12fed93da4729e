"""A Python of its own with the tools that are measured beside ours, made once and kept.

It stands in the folder named by CONTINUUM_CLIENTS, or in the user's cache. A package that cannot be
had is left out: whoever asks for it gets nothing and says so.
"""
import os
import pathlib
import subprocess
import sys

PACKAGES = {"duckdb": "duckdb", "lxml": "lxml==6.1.3"}


def folder():
    named = os.environ.get("CONTINUUM_CLIENTS")
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    return pathlib.Path(named) if named else cache / "continuum-clients"


def has(python, module):
    return subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0


def python(module):
    """A Python that has the module, installed into the private environment if need be."""
    own = folder() / "bin/python"
    for found in (sys.executable, own):
        if pathlib.Path(found).exists() and has(found, module):
            return str(found)
    if not own.exists():
        subprocess.run([sys.executable, "-m", "venv", folder()], capture_output=True)
    if not own.exists():
        return None
    subprocess.run([own, "-m", "pip", "install", "-q", "--retries", "1", "--timeout", "15",
                    "--disable-pip-version-check", PACKAGES[module]], capture_output=True)
    return str(own) if has(own, module) else None
