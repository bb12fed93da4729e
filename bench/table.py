"""The table in which all parts of a bench are printed."""

HEAD = f"{'':38} {'wall s':>7} {'MB/s':>6} {'CPU s':>6} {'peak MB':>7}  {'ours is faster':24}"


class Peer:
    """A tool measured beside one of ours; `asked` is how many times as fast ours should be."""

    def __init__(self, name, beside, asked=None):
        self.name, self.beside, self.asked = name, beside, asked


def line(name, took, size, verdict=""):
    speed = f"{size / 1e6 / took.wall:6.0f}" if size else f"{'':6}"
    return (f"  {name:36} {took.wall:7.2f} {speed} {took.processor:6.2f} {took.peak / 1e6:7.0f}"
            f"  {verdict}").rstrip()


def show(title, taken, size, peers):
    """Prints what every tool took and, for each peer, how many times as fast ours is beside it."""
    print(f"{title}\n{HEAD}")
    beside = {peer.name: peer for peer in peers}
    for name, took in taken.items():
        peer = beside.get(name)
        ours = taken.get(peer.beside) if peer else None
        verdict = ""
        if ours:
            asked = f", asked {peer.asked:.2f}" if peer.asked else ""
            verdict = (f"{took.wall / ours.wall:.2f} (CPU {took.processor / ours.processor:.2f})"
                       f" with {peer.beside}{asked}")
        print(line(name, took, size, verdict))
    for peer in peers:
        if peer.name not in taken:
            print(f"  {peer.name}: left out, not to be had here")
    print(flush=True)
