"""The line of words above the answer box: each state of the clock and of the box, said once."""

from __future__ import annotations

from textual.content import Content

from oralsim.core.scale import percent
from oralsim.ui.literal import one_line
from oralsim.ui.widgets.clock_line import Reading

PREPARING = "Notes are kept, never marked. Tab: the next question."
PASSING = "Nothing is written. F2 once more gives no reply."
NO_HINT = "Say first what you have: F2 replies."
ASK = "Nothing is written. F2 once more submits it empty."
REPLY_UP = "The time is up; this is your reply. F2 goes on."
TIME_UP = "The time is up; this is your answer. F2 goes on."
EXAM_UP = "The exam's time is up; this is your answer. F2 goes on."


def time_up(reading: Reading, *, replying: bool = False) -> Content:
    """Say whose time is up."""
    return Content.styled(REPLY_UP if replying else EXAM_UP if reading.by_exam else TIME_UP, "$bad")


def preparing(reading: Reading) -> Content:
    """Say what notes are for, near the end how little time is left."""
    match reading.warned:
        case "quarter":
            return Content.styled("A quarter of the time to prepare is left.", "$half")
        case "ten":
            return Content.styled("Ten seconds left, then the answers begin.", "$bad")
        case None:
            return Content.styled(PREPARING, "$muted")


def hint(share: float) -> Content:
    """Say that there is a hint, and what it leaves of the point's credit."""
    return Content.styled(f"F3 gives a hint; the point then counts {percent(share)} %.", "$muted")


def warning(reading: Reading) -> Content:
    """Say how little time is left, in words; the same words as long as the colour is the same."""
    whose = "the exam's" if reading.by_exam else "the"
    match reading.warned:
        case "quarter":
            return Content.styled(f"A quarter of {whose} time is left.", "$half")
        case "ten":
            return Content.styled("Ten seconds left, then the box locks.", "$bad")
        case None:
            return Content("")


def remark(saying: str) -> Content:
    """Any other word, such as what happened to a paste."""
    return one_line(saying, "$key")
