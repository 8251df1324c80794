"""The line of words above the answer box: each state of the clock and of the box, said once."""

from __future__ import annotations

from textual.content import Content

from oralsim.ui.literal import one_line
from oralsim.ui.widgets.clock_line import Reading

ASK = "Nothing is written. F2 once more submits it empty."
TIME_UP = "The time is up; this is your answer. F2 goes on."
EXAM_UP = "The exam's time is up; this is your answer. F2 goes on."


def time_up(reading: Reading) -> Content:
    """Say whose time is up."""
    return Content.styled(EXAM_UP if reading.by_exam else TIME_UP, "$bad")


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
