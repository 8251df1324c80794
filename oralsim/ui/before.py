"""What an exam can be compared with."""

from __future__ import annotations

from oralsim.core.report import Report
from oralsim.store.store import Store


def mark_before(store: Store, report: Report) -> float | None:
    """Return the mark of the last exam finished before the one of *report*, if both are such."""
    if report.mode != "exam" or report.mark is None:
        return None
    exams = store.history.attempts(mode="exam")  # the newest first
    return next((e.mark for e in exams if e.mark is not None and e.started < report.started), None)
