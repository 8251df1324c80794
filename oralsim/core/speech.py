"""An answer on its time line: how long it takes to say, when it began, when each point was first made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from oralsim.core.choices import WORDS_A_MINUTE
from oralsim.grading.model import Marking, PointMark

Draft: TypeAlias = tuple[float, str]
"""What stood in the box at a moment."""

_LETTER = re.compile(r"\w")


def words_of(text: str) -> int:
    """How many words *text* has."""
    return len(text.split())


def spoken(words: int, a_minute: int = WORDS_A_MINUTE) -> float:
    """Seconds that it takes to say so many words aloud."""
    return words * 60 / a_minute


def pause_before(drafts: Iterable[Draft], shown: float) -> float | None:
    """Seconds from *shown* to the first draft that has a word; None: there never was one."""
    first = min((at for at, text in drafts if text.strip()), default=None)
    return None if first is None else max(0.0, first - shown)


def first_made(
    drafts: Iterable[Draft], text: str, marking: Marking, turn: int = 0
) -> tuple[float | None, ...]:
    """Say when each point of *marking* was first made, in the order of its points.

    Args:
        drafts: in any order; the final text with its moment among them.
        text: the final words of the turn.
        marking: what the grader found in it.
        turn: which of the turns *text* is.

    Returns:
        None where the turn earned nothing for a point, or where no draft holds all the words that earned it.
    """
    in_order = sorted(drafts)
    return tuple(_first(in_order, _evidence(point, text, turn)) for point in marking.points)


def _evidence(point: PointMark, text: str, turn: int) -> list[re.Pattern[str]]:
    """The stretches of *text* that earned the point."""
    if point.credit <= 0:
        return []
    return [_stretch(text, span.start, span.end) for span in point.evidence if span.turn == turn]


def _stretch(text: str, start: int, end: int) -> re.Pattern[str]:
    """The words of a stretch however they are spaced, as whole as they are in *text*."""
    before = "" if _LETTER.match(text[start - 1 : start]) else r"(?<!\w)"
    after = "" if _LETTER.match(text[end : end + 1]) else r"(?!\w)"
    return re.compile(before + r"\s+".join(map(re.escape, text[start:end].split())) + after)


def _first(drafts: Sequence[Draft], evidence: Sequence[re.Pattern[str]]) -> float | None:
    if not evidence:
        return None
    return next((at for at, text in drafts if all(words.search(text) for words in evidence)), None)
