"""The time line of an answer: when it began, when each point was first made, how long it takes to say."""

from __future__ import annotations

from textual.content import Content

from oralsim.core.durations import format_clock
from oralsim.core.question_report import QuestionReport
from oralsim.core.said import HowMade
from oralsim.reports.protocol import speech
from oralsim.ui.widgets.lined import Lined

SIGNS: dict[HowMade, tuple[str, str]] = {"answer": ("●", "good"), "probe": ("◆", "key"), "hint": ("◇", "key")}
"""With the token of its colour."""
WORDS: dict[HowMade, str] = {"answer": "in the answer", "probe": "after a question", "hint": "after a hint"}


def has_line(here: QuestionReport) -> bool:
    """Whether anybody watched the answer being written."""
    return here.pause is not None


def line(here: QuestionReport, width: int) -> Content:
    """`0:00 ━━●━━━◆━━ 2:10`: a sign where a point was first made."""
    start, end = "0:00 ", f" {format_clock(here.seconds)}"
    room = max(1, width - len(start) - len(end))
    cells = ["━"] * room
    tones = ["track"] * room
    for made in here.made:
        if made.at is not None and made.by is not None:
            place = min(room - 1, int(room * made.at / here.seconds)) if here.seconds else 0
            cells[place], tones[place] = SIGNS[made.by]
    drawn = [(cell, f"${tone}") for cell, tone in zip(cells, tones, strict=True)]
    return Content.assemble((start, "$muted"), *drawn, (end, "$muted"))


def legend(here: QuestionReport) -> Content:
    """What the signs on the line mean, those that are on it."""
    present = {made.by for made in here.made if made.at is not None}
    told = [
        Content.assemble((sign, f"${tone}"), (f" {WORDS[by]}", "$muted"))
        for by, (sign, tone) in SIGNS.items()
        if by in present
    ]
    return Content("   ").join(told)


class TimeLine(Lined):
    """Three lines: figures, the line, its signs."""

    DEFAULT_CSS = """
    TimeLine { width: 100%; height: auto; color: $muted; margin-bottom: 1; }
    """

    def __init__(self, here: QuestionReport) -> None:
        super().__init__()
        self._here = here

    def lines(self, width: int) -> list[Content]:
        """The lines at *width* cells."""
        signs = legend(self._here)
        figures = Content(speech(self._here)).wrap(max(10, width))
        return [*figures, line(self._here, width), *([signs] if signs else [])]
