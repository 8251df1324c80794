"""Say in one sentence why a drafted point has its credit."""

from __future__ import annotations

from collections.abc import Sequence

from oralsim.grading.model import Status

_MOST = 5


def reason(status: Status, held: Sequence[str], turned: Sequence[str], missing: Sequence[str]) -> str:
    """Name the words of the point that were found, turned round, missing."""
    if status == "contradicted":
        return f"The answer denies this or says the opposite: {_names(turned)}."
    if not held:
        return f"Not said; looked for {_names(missing)}." if missing else "Not said."
    found = f"Found {_names(held)}"
    return f"{found}; not {_names(missing)}." if missing else f"{found}."


def _names(words: Sequence[str]) -> str:
    more = len(words) - _MOST
    return ", ".join(words[:_MOST]) + (f" and {more} more" if more > 0 else "")
