"""What came of one drawn question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from oralsim.core.said import Made, Said, made_of, said_of
from oralsim.core.speech import Draft, pause_before, spoken, words_of
from oralsim.core.state import Response, Status
from oralsim.core.timeline import Course
from oralsim.grading.model import Marking, Question

Lines: TypeAlias = Mapping[tuple[int, int], Sequence[Draft]]
"""What stood in the boxes when, by question and turn."""


@dataclass(frozen=True, slots=True)
class QuestionReport:
    """One drawn question: what was said, what it earned."""

    question: Question
    status: Status
    mark: float
    """0 if never answered."""
    seconds: float
    limit: float | None
    flagged: bool
    text: str
    """The answer that counts, or the words left in an open box."""
    responses: tuple[Response, ...]
    """The first counts; the others are a drill's retries."""
    unprompted: float = 0.0
    """The mark of the answer alone."""
    said: tuple[Said, ...] = ()
    notes: str = ""
    """Made in preparation."""
    pause: float | None = None
    """Seconds before the first word; None where no draft shows it."""
    made: tuple[Made, ...] = ()
    """How each point of the marking was made."""
    spoken: float = 0.0
    """Seconds that it takes to say aloud what the candidate said."""

    @property
    def words(self) -> int:
        """How many words the candidate said."""
        return sum(words_of(said.text) for said in self.said if said.by == "candidate")

    @property
    def marking(self) -> Marking | None:
        """What the grader found in the answer that counts."""
        return self.responses[0].marking if self.responses else None


def question_report(course: Course, number: int, lines: Lines, a_minute: int) -> QuestionReport:
    """Tell what the course and the drafts say about question *number*, spoken at so many words a minute."""
    here = course.state.questions[number]
    marking = here.marking
    said = said_of(here)
    words = sum(words_of(one.text) for one in said if one.by == "candidate")
    turns = [_line(course, number, turn, lines) for turn in range(len(here.replies) + 1)]
    return QuestionReport(
        question=here.question,
        status=here.status,
        mark=marking.mark if marking else 0.0,
        seconds=here.clock.used(course.state.at),
        limit=here.item.limit,
        flagged=here.flagged,
        text=here.answer,
        responses=here.responses,
        unprompted=here.responses[0].alone.mark if here.responses and here.responses[0].alone else 0.0,
        said=said,
        notes=here.notes,
        pause=pause_before(turns[0], 0.0),
        made=made_of(here, turns),
        spoken=spoken(words, a_minute),
    )


def _line(course: Course, number: int, turn: int, lines: Lines) -> list[Draft]:
    """What stood in a box by the question's own time, the final words last; nothing if nobody looked."""
    here = course.state.questions[number]
    line = [(course.used(number, at), text) for at, text in lines.get((number, turn), ())]
    finals = [(one.at, one.text) for one in here.responses[:1]] + [(one.at, one.text) for one in here.replies]
    return line + [(course.used(number, at), text) for at, text in finals[turn : turn + 1] if line]
