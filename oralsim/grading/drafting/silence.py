"""Answers that say nothing: blank, "I don't know", the question said again."""

from __future__ import annotations

from oralsim.grading.drafting.measure import Said
from oralsim.grading.drafting.sheet import Sheet
from oralsim.grading.words.table import words

_REFUSALS = (
    words("no answer"),
    words("not answered"),
    words("no idea"),
    words("i dont know"),
    words("dont know"),
    words("i do not know"),
    words("idk"),
    words("не знаю"),
    words("я не знаю"),
    words("нет ответа"),
)


def says_nothing(sheet: Sheet, spoken: Said) -> bool:
    """Whether an answer brings no word of its own, though *sheet* asks for one."""
    if not spoken.words or frozenset(word.word for word in spoken.text.passage.words) in _REFUSALS:
        return True
    asks = any(key not in sheet.prompt for key in sheet.weights)
    return asks and all(key in sheet.prompt for key in spoken.weights)
