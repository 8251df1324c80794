"""Past attempts as lines of the history: one for each, and one that sums up their marks."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from oralsim.core.durations import format_clock
from oralsim.store.history import Summary
from oralsim.ui.literal import one_line
from oralsim.ui.present import counted, mark_text, sparkline, styled_mark, when

TREND = 20
"""Marks in the sparkline, where there is room."""
COLUMNS = f"{'when':<15} {'':<5}  {'mark':>5}  {'grade':<9}  {'time':>7}  topics"
_WORDS = {True: " passed", False: " failed", None: ""}
_TONES = {True: "$good", False: "$bad", None: "$muted"}


def attempt_line(attempt: Summary) -> Content:
    """When, exam or drill, mark, grade, time, topics; as wide as `COLUMNS`."""
    grades = {"open": "open", "given_up": "given up", "finished": attempt.grade or ""}
    tone = "$key" if attempt.state == "open" else _TONES[attempt.passed]
    time = "" if attempt.seconds is None else format_clock(attempt.seconds)
    return Content.assemble(
        f"{when(attempt.started):<15} ",
        (f"{attempt.mode:<5}  ", "$muted"),
        styled_mark(attempt.mark),
        (f"  {grades[attempt.state] + _WORDS[attempt.passed]:<9}", tone),
        f"  {time:>7}  ",
        one_line(", ".join(attempt.topics), "$muted"),
    )


def trend_line(attempts: Sequence[Summary], room: int) -> Content:
    """How many there are; in *room* cells their last marks, the last one and the mean in figures."""
    count = Content.styled(f"{counted(len(attempts), 'attempt')}   ", "$muted")
    by_time = sorted(attempts, key=lambda attempt: attempt.started)
    marks = [attempt.mark for attempt in by_time if attempt.mark is not None][-TREND:]
    if not marks:
        return count
    last, mean = (mark_text(mark).strip() for mark in (marks[-1], sum(marks) / len(marks)))
    figures = Content.assemble(f"  {last}", (f"  last, {mean} on average", "$muted"))
    shown = max(1, room - count.cell_length - figures.cell_length)
    return Content.assemble(count, (sparkline(marks[-shown:]), "$focus"), figures)
