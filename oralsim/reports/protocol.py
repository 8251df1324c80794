"""What an examiner's protocol adds: how the mark came about, what disturbed the exam, who said what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from oralsim.core.durations import format_clock
from oralsim.core.marks import PartReport
from oralsim.core.report import QuestionReport, Report
from oralsim.core.said import HowMade, Made, Said
from oralsim.core.scale import percent
from oralsim.core.timeline import Interruption

Figures: TypeAlias = list[tuple[str, str]]
"""Names with their figures, to stand below each other."""

AFTER: dict[HowMade, str] = {"answer": "", "probe": "after a question", "hint": "after a hint"}
_HEADINGS = {"answer": "You said", "probe": "The examiner asked", "hint": "Hint", "reply": "You replied"}
_STAGES = {"drawn": "with the ticket face down", "prep": "in preparation", "answering": "between questions"}


def is_examined(report: Report) -> bool:
    """Whether the examiner asked, or a ticket was swapped, so that the mark has parts to tell apart."""
    asked = any(said.by == "examiner" for question in report.questions for said in question.said)
    return asked or report.swapped


def account(report: Report) -> Figures:
    """How the mark came about; nothing if it is what the answers earned, or if there is none."""
    if report.unprompted is None or report.prompted is None or not is_examined(report):
        return []
    rows = [("unprompted", f"{percent(report.unprompted)} %"), ("prompted", signed(report.prompted))]
    return rows + ([("another ticket", signed(-report.swap))] if report.swap is not None else [])


def parts(report: Report) -> Figures:
    """The mark of each part, with what it needed."""
    return [(part.name, _of_part(part)) for part in report.parts]


def signed(share: float) -> str:
    """`+12 %`, `−10 %`, `0 %`; the size is rounded down."""
    size = percent(abs(share))
    return f"{'' if not size else '+' if share > 0 else '−'}{size} %"


def failed_parts(report: Report) -> str:
    """Why a mark that would do doesn't, as the end of a sentence."""
    return "; ".join(f"{part.name} has {_of_part(part)}" for part in report.parts if not part.passed)


def breaks(report: Report) -> Iterator[str]:
    """Each interruption: when and over what."""
    for one in report.breaks:
        yield f"at {format_clock(one.at)}, {_where(one)}"


def heading(said: Said) -> str:
    """Who speaks, and why no more was said."""
    late = ", until time ran out" if said.timed_out and said.kind == "reply" else ""
    left = ", left in the box" if said.at is None else ""
    return _HEADINGS[said.kind] + late + left


def silence(said: Said) -> str:
    """What stands for words where there are none."""
    return "(nothing)" if said.kind == "answer" or said.timed_out else "(passed)"


def when(made: Made) -> str:
    """How and when a point was made: `after a hint, at 2:10`; empty for an answer without a time line."""
    if made.by is None:
        return ""
    at = "" if made.at is None else f"at {format_clock(made.at)}"
    return ", ".join(part for part in (AFTER[made.by], at) if part)


def whens(question: QuestionReport) -> list[str]:
    """How and when each point of the marking was made."""
    return [when(made) for made in question.made]


def speech(question: QuestionReport) -> str:
    """How the answer began and how long it was, if anybody watched: `first word after 0:12, 64 words, …`."""
    if question.pause is None:
        return ""
    noun = "word" if question.words == 1 else "words"
    return (
        f"first word after {format_clock(question.pause)}, {question.words} {noun}, "
        f"about {format_clock(question.spoken)} spoken"
    )


def _of_part(part: PartReport) -> str:
    short = "" if part.passed else f", not the {percent(part.minimum or 0.0)} % it needs"
    return f"{percent(part.mark)} %{short}"


def _where(one: Interruption) -> str:
    if one.question is None:
        return _STAGES[one.stage]
    probe = f", follow-up {one.probe}" if one.probe else ""
    return f"in question {one.question + 1}{probe}"
