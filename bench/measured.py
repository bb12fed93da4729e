"""Runs a command and says what it took: seconds, processor seconds and the most memory it held.

Whole processes, from start to end, by wait4: what they wait for counts, and so does what their
threads do side by side.
"""
import os
import statistics
import time


class Took:
    def __init__(self, wall, processor, peak):
        self.wall, self.processor, self.peak = wall, processor, peak


def once(command, allowed=(0,), pinned=None):
    """Runs a command with its output thrown away; `pinned` names the processors it may use."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            if pinned:
                os.sched_setaffinity(0, pinned)
            nowhere = os.open(os.devnull, os.O_RDWR)
            for descriptor in (0, 1, 2):
                os.dup2(nowhere, descriptor)
            os.execvp(command[0], [str(part) for part in command])
        finally:
            os._exit(127)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in allowed:
        raise SystemExit(f"exit code {code}: {' '.join(str(part) for part in command)}")
    return Took(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def median(runs):
    """The medians of several runs, and the most memory of any."""
    return Took(statistics.median(run.wall for run in runs),
                statistics.median(run.processor for run in runs), max(run.peak for run in runs))


def rounds(commands, count, **settings):
    """Runs commands in turn, round after round, so that all meet the same hours of the machine."""
    taken = {name: [] for name in commands}
    for _ in range(count):
        for name, (command, allowed, pinned) in commands.items():
            taken[name].append(once(command, allowed, pinned))
    return {name: median(runs) for name, runs in taken.items()}
