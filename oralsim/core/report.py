"""What an attempt came to: folded from its events alone, so that an old report can't change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from oralsim.core.choices import WORDS_A_MINUTE
from oralsim.core.events import Event
from oralsim.core.marks import NO_TOTAL, PartReport, Total, part_reports, total
from oralsim.core.model import Mode
from oralsim.core.question_report import Lines, QuestionReport, question_report
from oralsim.core.scale import Scale, mean_mark
from oralsim.core.state import Ending
from oralsim.core.study import StudyItem, study_first
from oralsim.core.timeline import Course, Interruption, course_of

__all__ = ["QuestionReport", "Report", "TopicReport", "report_of"]


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
    """Earned by the answers alone; mark = unprompted + prompted − swap."""
    prompted: float | None
    """Earned, or lost again, by replies to the examiner."""
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
    swap: float | None = None
    """What another ticket took off the mark; None: none was taken, or there is no mark."""
    parts: tuple[PartReport, ...] = ()
    prepared: float | None = None
    """Seconds of preparation; None: there was none."""
    preparation: float | None = None
    """Seconds that there were for it."""
    swapped: bool = False
    code: str = ""
    """By which others can draw the same ticket; empty where there is none."""
    breaks: tuple[Interruption, ...] = ()
    """The interruptions, in order."""

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
    lines: Lines | None = None,
    a_minute: int = WORDS_A_MINUTE,
    scale: Scale | None = None,
) -> Report:
    """Fold *events* into the report of *attempt*.

    Args:
        events: all of them.
        attempt: its name.
        started: an aware wall time, as is *finished*.
        finished: when it was finished or given up.
        lines: the drafts, for the time line of the answers.
        a_minute: words that the candidate says in a minute.
        scale: in place of the blueprint's.
    """
    course = course_of(events)
    state, ticket = course.state, course.state.ticket
    numbers = range(len(ticket.items))
    questions = tuple(question_report(course, number, lines or {}, a_minute) for number in numbers)
    whole = NO_TOTAL
    if state.ending == "finished":
        marks = [question.mark for question in questions]
        alone = [question.unprompted for question in questions]
        whole = total(ticket, marks, alone, scale or ticket.blueprint.scale, swapped=state.swapped)
    return _report(course, questions, whole, attempt=attempt, started=started, finished=finished)


def _report(
    course: Course,
    questions: tuple[QuestionReport, ...],
    whole: Total,
    *,
    attempt: str,
    started: datetime,
    finished: datetime | None,
) -> Report:
    state, ticket = course.state, course.state.ticket
    marks = [question.mark for question in questions]
    return Report(
        attempt=attempt,
        mode=state.mode,
        blueprint=ticket.blueprint.name,
        seed=ticket.seed,
        started=started,
        finished=finished if state.over else None,
        ending=state.ending,
        mark=whole.mark,
        unprompted=whole.unprompted,
        prompted=whole.prompted,
        grade=whole.grade,
        passed=whole.passed,
        seconds=sum(question.seconds for question in questions),
        total=ticket.total,
        topics=_topics(questions),
        questions=questions,
        study=study_first((question.question, question.marking) for question in questions),
        interruptions=len(course.interruptions),
        swap=whole.swap if state.swapped else None,
        parts=part_reports(ticket, marks) if whole.mark is not None else (),
        prepared=state.prep.used(state.at) if state.prep.limit else None,
        preparation=state.prep.limit,
        swapped=state.swapped,
        code=ticket.code,
        breaks=course.interruptions,
    )


def _topics(questions: Sequence[QuestionReport]) -> tuple[TopicReport, ...]:
    marks: dict[str, list[float]] = {}
    for question in questions:
        marks.setdefault(question.question.topic, []).append(question.mark)
    return tuple(TopicReport(topic, mean_mark(values), len(values)) for topic, values in marks.items())
