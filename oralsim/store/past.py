"""Reading what is over: an attempt's report, folded from its saved events."""

from __future__ import annotations

from oralsim.core.report import Report
from oralsim.store.store import Store


def read_report(store: Store, name: str) -> Report:
    """Return the report of the attempt *name*.

    Raises:
        NothingToShowError: there is none.
    """
    return store.report(name)
