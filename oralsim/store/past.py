"""Reading what is over: an attempt's report, folded from its saved events."""

from __future__ import annotations

from oralsim.core.report import Report, report_of
from oralsim.store.store import Store


def read_report(store: Store, name: str) -> Report:
    """Return the report of the attempt *name*.

    Raises:
        NothingToShowError: there is none.
    """
    summary = store.history.attempt(name)
    entries = store.attempts.entries(summary.attempt)
    return report_of(
        (entry.event for entry in entries),
        attempt=summary.attempt,
        started=summary.started,
        finished=summary.finished,
    )
