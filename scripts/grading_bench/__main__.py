"""Print how well marks agree with examiners', for our grader and for baselines of the same run."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from grading_bench.cases import Case, read
from grading_bench.figures import FULL, Figures, Row, by_kind, figures
from grading_bench.markers import OURS, baselines, ours, timed
from grading_bench.table import across, lines

Marked = dict[str, tuple[list[Row], list[float]]]
"""By marker: rows and milliseconds."""


def main() -> None:
    """Mark every file with every marker."""
    parser = argparse.ArgumentParser(prog="scripts/bench_grading", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="one JSON object a file")
    options = parser.parse_args()
    everything: Marked = {}
    for path in options.files:
        marked = _mark(read(path))
        _show(path.name, marked, as_json=options.json)
        for name, (rows, times) in marked.items():
            kept = everything.setdefault(name, ([], []))
            kept[0].extend((case, marks) for case, marks in rows if not case.points)
            kept[1].extend(times)
    if len(options.files) > 1 and everything[OURS][0]:
        _show("all but key points", everything, as_json=options.json)


def _mark(cases: list[Case]) -> Marked:
    marked: Marked = {}
    for name, way in {OURS: ours, **baselines(cases)}.items():
        marks, times = timed(way, cases)
        marked[name] = (list(zip(cases, marks, strict=True)), times)
    return marked


def _show(title: str, marked: Marked, *, as_json: bool) -> None:
    columns: dict[str, Figures] = {
        name: figures(rows, times, best=name != OURS) for name, (rows, times) in marked.items()
    }
    kinds = by_kind(marked[OURS][0])
    if as_json:
        result: dict[str, Any] = {"file": title, "threshold": FULL, "markers": columns, "kinds": kinds}
        print(json.dumps(result, ensure_ascii=False))
        return
    print("\n".join(lines(title, columns)))
    print(f"(macro-F1: full mark or not, ours from {FULL}, the others from their best threshold)")
    if kinds:
        print("\n".join(["", *across("kind", kinds)]))
    print(flush=True)


if __name__ == "__main__":
    main()
