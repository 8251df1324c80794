"""What an exam is drawn from and what is drawn: bank, blueprint, ticket."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from oralsim.core import quick
from oralsim.core.scale import DEFAULT_SCALE, Scale
from oralsim.grading.model import Kind, Question

Mode = Literal["exam", "drill"]


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of the bank."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Bank:
    """All questions, in the order of their files."""

    topics: tuple[Topic, ...]
    questions: tuple[Question, ...]

    def question(self, question_id: str) -> Question | None:
        """The question of that id, if there is one."""
        return next((q for q in self.questions if q.id == question_id), None)

    def of_topic(self, topic: str) -> tuple[Question, ...]:
        """The questions of one topic, in order."""
        return tuple(q for q in self.questions if q.topic == topic)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which questions may be drawn; an empty field lets all pass, fields combine with *and*."""

    topics: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    levels: frozenset[int] = frozenset()
    ids: tuple[str, ...] = ()
    """Exactly these questions, in this order."""

    def allow(self, question: Question) -> bool:
        """Whether *question* passes every field."""
        return (
            (not self.topics or question.topic in self.topics)
            and (not self.kinds or question.kind in self.kinds)
            and (not self.levels or question.level in self.levels)
            and (not self.ids or question.id in self.ids)
        )


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a ticket: so many questions out of its own pool. No topic serves a ticket of parts twice."""

    name: str
    count: int = 1
    filters: Filters = field(default_factory=Filters)
    weight: float = 1.0
    """Of each of its questions in the mark of the attempt."""
    minimum: float | None = None
    """The least mean mark of its questions with which the attempt is passed; None asks for none."""
    one_topic: bool = False
    """All of its questions from one topic, which the seed picks."""
    deeper: bool = False
    """Ask its questions by rising level."""


@dataclass(frozen=True, slots=True)
class Prices:
    """What help costs."""

    swap: float = 0.1
    """Taken off the mark of the attempt for another ticket."""
    probe: float = 0.6
    """Share of a point's credit that is left after the examiner asked about it."""
    hint: float = 0.3
    """The same after a hint."""


@dataclass(frozen=True, slots=True)
class Blueprint:
    """How to draw: how many questions, of which kind, with which times (seconds)."""

    name: str = "quick"
    count: int = quick.COUNT
    filters: Filters = field(default_factory=Filters)
    per_question: float | None = None
    """Overrides the questions' own time."""
    default_time: float = quick.SECONDS
    """For questions without a time of their own."""
    total: float | None = None
    """Limit of the whole attempt; None: the sum of the questions' times."""
    parts: tuple[Part, ...] = ()
    """Of a ticket; empty: `count` questions out of `filters`."""
    prep: float = 0.0
    """Seconds to prepare; 0: the questions come at once."""
    follow_ups: int = 0
    """How many points the examiner asks about after each answer, at most."""
    prices: Prices = field(default_factory=Prices)
    scale: Scale = DEFAULT_SCALE
    """Also says what passes."""
    extra_time: float = 0.0
    """Share added to every limit of the ticket; the limits above are without it."""


@dataclass(frozen=True, slots=True)
class TicketItem:
    """One drawn question with its time."""

    question: Question
    limit: float | None
    """Seconds to answer; None: no limit (a drill)."""
    part: int = 0
    """Index of the blueprint's part it was drawn for."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """The questions drawn for one attempt, reproducible from bank, blueprint and seed."""

    mode: Mode
    blueprint: Blueprint
    seed: int
    items: tuple[TicketItem, ...]
    total: float | None
    """Seconds for the whole attempt; None: no limit."""
    code: str = ""
    """By which others can draw the very same; empty where no code tells all of it."""

    @property
    def strict(self) -> bool:
        """Whether it is an oral exam: face down at first, and whoever leaves it interrupts it."""
        return self.mode == "exam" and bool(self.blueprint.parts or self.blueprint.prep)

    @property
    def prep(self) -> float:
        """Seconds to prepare, extra time included; 0: the questions come at once."""
        return extended(self.blueprint.prep, self.blueprint)


def extended(seconds: float, blueprint: Blueprint) -> float:
    """A limit of *seconds* with the extra time that *blueprint* grants."""
    return seconds * (1 + blueprint.extra_time)
