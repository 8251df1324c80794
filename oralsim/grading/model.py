"""Questions and markings: the values that every layer shares. Pure data, no rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

Kind = Literal["define", "explain", "list", "compare", "compute"]
Status = Literal["covered", "partial", "missed", "contradicted"]

Group: TypeAlias = tuple[str, ...]
"""Alternatives; any one of them meets the group. The first one decides whether it is an anchor."""


@dataclass(frozen=True, slots=True)
class Keywords:
    """A way to say a point: every group met in one window."""

    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """A way to say a point: who does what to whom, active or passive."""

    agent: Group
    action: Group
    patient: Group


@dataclass(frozen=True, slots=True)
class Formula:
    """A way to say a point: a formula, compared by structure and not by spelling."""

    text: str


Way: TypeAlias = Keywords | Relation | Formula


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that a full answer must say."""

    text: str
    ways: tuple[Way, ...]
    """Any one of them earns the point."""
    weight: float = 1.0
    contradicts: tuple[tuple[Group, ...], ...] = ()
    """Each entry: groups that, met in one asserted clause, deny the point. A phrase is one group of one."""
    about: str | None = None
    """Key of the subject of which the point is true; said of another subject it is contradicted."""
    term: bool = False
    """Naming the term is enough: a bare list earns it."""
    probe: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Points of which `need` make the full credit of `weight`."""

    need: int
    points: tuple[Point, ...]
    weight: float = 2.0


@dataclass(frozen=True, slots=True)
class Misconception:
    """A wrong claim worth naming in the report; each costs its share of the mark once."""

    claim: str
    groups: tuple[Group, ...]
    cost: float = 0.25


@dataclass(frozen=True, slots=True)
class Subject:
    """One of the things that a question compares."""

    key: str
    names: Group


@dataclass(frozen=True, slots=True)
class Source:
    """Where a question comes from: entry number in a file of notes."""

    notes: str
    entry: int


@dataclass(frozen=True, slots=True)
class Question:
    """A question with all that is needed to ask and to mark it."""

    id: str
    topic: str
    kind: Kind
    prompt: str
    rubric: tuple[Point | AnyOf, ...]
    level: int = 1
    """1 recall, 2 explain, 3 derive or compare."""
    time: float | None = None
    """Seconds to answer; None leaves it to the blueprint."""
    source: Source | None = None
    subjects: tuple[Subject, ...] = ()
    wrong: tuple[Misconception, ...] = ()
    answer: str = ""
    erratum: str = ""
    synonyms: tuple[Group, ...] = ()
    """The glossary, each entry a set of equal terms; on a ticket only those that touch the keywords."""
    terms: frozenset[str] = field(default=frozenset(), compare=False, repr=False)
    """Words of the whole bank, no misspellings of each other; not part of the content that is stored."""

    def points(self) -> tuple[Point, ...]:
        """All points in order, those inside an `AnyOf` too; markings list them in this order."""
        flat: list[Point] = []
        for item in self.rubric:
            flat.extend(item.points if isinstance(item, AnyOf) else (item,))
        return tuple(flat)


class Span(NamedTuple):
    """A half-open stretch of one turn, in code points of the text as received."""

    turn: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing the candidate said to a question."""

    text: str
    asked: tuple[int, ...] = ()
    """Indices of the points that the examiner had just asked about; empty for the answer itself."""
    hinted: bool = False
    share: float | None = None
    """What is left of a credit that this reply earns; None: 0.6, after a hint 0.3."""


@dataclass(frozen=True, slots=True)
class PointMark:
    """What one point earned, and by which words."""

    point: str
    weight: float
    """Its share in the sum of weights; inside an `AnyOf` the group's weight / need."""
    status: Status
    credit: float
    evidence: tuple[Span, ...] = ()
    against: tuple[Span, ...] = ()
    reason: str = ""
    group: int | None = None
    """Index in the rubric of the `AnyOf` that the point belongs to."""


@dataclass(frozen=True, slots=True)
class WrongClaim:
    """A misconception that was asserted."""

    claim: str
    cost: float
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Marking:
    """What the grader found in the turns of one question."""

    points: tuple[PointMark, ...]
    wrong: tuple[WrongClaim, ...]
    mark: float
    """0..1, not yet rounded."""
