"""`scripts/bench [--json] [NAME...]`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator

from benchmarks import bank, grading, keys, startup, storing
from benchmarks.figure import Figure

SUITES: dict[str, Callable[[], Iterator[Figure]]] = {
    "startup": startup.figures,
    "grading": grading.figures,
    "bank": bank.figures,
    "keys": keys.figures,
    "storing": storing.figures,
}


def main() -> int:
    """Run the suites named, or all; exit code 1 if a bar was missed."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Measure speed beside baselines.")
    parser.add_argument("suites", nargs="*", metavar="NAME", help=f"of {', '.join(SUITES)}; all unless named")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    unknown = set(options.suites) - SUITES.keys()
    if unknown:
        parser.error(f"no suite {', '.join(sorted(unknown))}; there are {', '.join(SUITES)}")
    found: list[Figure] = []
    for name in options.suites or SUITES:
        for figure in SUITES[name]():
            found.append(figure)
            if not options.json:
                print(figure.row(), flush=True)
    if options.json:
        print(json.dumps([figure.as_json() for figure in found], indent=2))
    return 0 if all(figure.reached for figure in found) else 1


sys.exit(main())
