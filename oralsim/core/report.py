"""What an attempt came to: folded from its events alone, so that an old report can't change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from oralsim.core.events import Event
from oralsim.core.fold import fold
from oralsim.core.model import Mode
from oralsim.core.scale import DEFAULT_SCALE, Scale, mean_mark
from oralsim.core.state import Ending, QuestionState, Response, State, Status
from oralsim.core.study import StudyItem, study_first
from oralsim.grading.model import Marking, Question


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

    @property
    def marking(self) -> Marking | None:
        """What the grader found in the answer that counts."""
        return self.responses[0].marking if self.responses else None


@dataclass(frozen=True, slots=True)
class TopicReport:
    """The mean mark of a topic's questions."""

    topic: str
    mark: float
    questions: int


@dataclass(frozen=True, slots=True)
class Report:
    """A whole attempt. Mark and grade are None while it is unfinished, and for ever if it was given up."""

    attempt: str
    mode: Mode
    blueprint: str
    seed: int
    started: datetime
    finished: datetime | None
    ending: Ending | None
    mark: float | None
    unprompted: float | None
    """The part of the mark earned without the examiner's questions."""
    prompted: float | None
    grade: str | None
    passed: bool | None
    seconds: float
    """Time used for answers, without retries."""
    total: float | None
    """Time that there was."""
    topics: tuple[TopicReport, ...]
    questions: tuple[QuestionReport, ...]
    study: tuple[StudyItem, ...]
    interruptions: int

    @property
    def sealed(self) -> bool:
        """Whether marks and model answers must not be shown: an exam that can still be gone on with."""
        return self.mode == "exam" and self.ending is None


def report_of(
    events: Iterable[Event],
    *,
    attempt: str,
    started: datetime,
    finished: datetime | None,
    scale: Scale = DEFAULT_SCALE,
) -> Report:
    """Fold *events* into the report of *attempt*; the wall times are aware."""
    state = fold(events)
    questions = tuple(_question(here, state.at) for here in state.questions)
    mark = mean_mark([question.mark for question in questions]) if state.ending == "finished" else None
    grade = None if mark is None else scale.grade(mark)
    return Report(
        attempt=attempt,
        mode=state.mode,
        blueprint=state.ticket.blueprint.name,
        seed=state.ticket.seed,
        started=started,
        finished=finished if state.over else None,
        ending=state.ending,
        mark=mark,
        unprompted=mark,
        prompted=None if mark is None else 0.0,
        grade=grade.letter if grade else None,
        passed=grade.passed if grade else None,
        seconds=_seconds(state),
        total=state.ticket.total,
        topics=_topics(questions),
        questions=questions,
        study=study_first((question.question, question.marking) for question in questions),
        interruptions=len(state.interruptions),
    )


def _question(here: QuestionState, now: float) -> QuestionReport:
    marking = here.marking
    return QuestionReport(
        question=here.question,
        status=here.status,
        mark=marking.mark if marking else 0.0,
        seconds=here.clock.used(now),
        limit=here.item.limit,
        flagged=here.flagged,
        text=here.answer,
        responses=here.responses,
    )


def _seconds(state: State) -> float:
    return sum(here.clock.used(state.at) for here in state.questions)


def _topics(questions: Sequence[QuestionReport]) -> tuple[TopicReport, ...]:
    marks: dict[str, list[float]] = {}
    for question in questions:
        marks.setdefault(question.question.topic, []).append(question.mark)
    return tuple(TopicReport(topic, mean_mark(values), len(values)) for topic, values in marks.items())
