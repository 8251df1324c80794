"""What the tests of an attempt share: a clock turned by hand, a grader of few words, sittings."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import pytest

from oralsim.core.draw import draw
from oralsim.core.model import Bank, Blueprint, Filters, Mode
from oralsim.grading.model import (
    AnyOf,
    Marking,
    Point,
    PointMark,
    Question,
    Span,
    Turn,
    WrongClaim,
)
from oralsim.store.clock import Timing
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.exam import ExamScreen
from oralsim.ui.widgets.answer import AnswerBox
from tests.ui.conftest import START

IDS = ("transformers-0", "cnn-1", "graphs-2")
GOOD = "The gradients get tiny through many layers, and alternative too."
WRONG = "Not many layers at all; alone it is."


def spans(text: str, word: str) -> tuple[Span, ...]:
    """Where *word* first stands in *text*."""
    start = text.find(word)
    return () if start < 0 else (Span(0, start, start + len(word)),)


def mark_point(point: Point, text: str, weight: float, group: int | None) -> PointMark:
    """Mark a point by its last word: there it is covered, after `Not` reversed; its beginning is half."""
    word = point.text.rsplit(maxsplit=1)[-1].removesuffix("[/b]").removeprefix("one [b]")
    found = spans(text, word)
    if found and text.startswith("Not"):
        return PointMark(point.text, weight, "contradicted", 0.0, (), found, "The opposite.", group)
    if found:
        return PointMark(point.text, weight, "covered", 1.0, found, (), f"Said with “{word}”.", group)
    if half := spans(text, word[:3]):
        return PointMark(point.text, weight, "partial", 0.5, half, (), "Half of it.", group)
    return PointMark(point.text, weight, "missed", 0.0, (), (), "Not said.", group)


def grade(question: Question, turns: Sequence[Turn]) -> Marking:
    """Mark by last words."""
    text = turns[0].text
    marks: list[PointMark] = []
    got = whole = 0.0
    for place, item in enumerate(question.rubric):
        if isinstance(item, AnyOf):
            here = [mark_point(p, text, item.weight / item.need, place) for p in item.points]
        else:
            here = [mark_point(item, text, item.weight, None)]
        best = sorted((mark.credit for mark in here), reverse=True)
        need = item.need if isinstance(item, AnyOf) else 1
        got += item.weight * sum(best[:need]) / need
        whole += item.weight
        marks += here
    claims = [(claim, spans(text, claim.groups[0][0])) for claim in question.wrong]
    wrong = tuple(WrongClaim(claim.claim, claim.cost, found) for claim, found in claims if found)
    return Marking(tuple(marks), wrong, max(0.0, got / whole - sum(claim.cost for claim in wrong)))


class Hand:
    """The raw clock and the time of day, both turned by hand."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds

    @property
    def timing(self) -> Timing:
        """For a sitting that saves when it is told to."""
        return Timing(lambda: self.seconds, self.wall, every=None)

    def wall(self) -> datetime:
        """Return the time of day."""
        return START + timedelta(seconds=self.seconds)


class Sit:
    """Begins and resumes attempts, and opens the app on them."""

    def __init__(self, bank: Bank, store: Store) -> None:
        self.bank = bank
        self._sittings: list[Sitting] = []
        self.store = store
        self.hand = Hand()

    def begin(
        self,
        mode: Mode = "exam",
        ids: tuple[str, ...] = IDS,
        *,
        total: float | None = None,
        store: Store | None = None,
    ) -> Sitting:
        """Begin an attempt on exactly these questions; in an exam the first has three minutes, others two."""
        blueprint = Blueprint(count=len(ids), filters=Filters(ids=ids), total=total)
        ticket = draw(self.bank, blueprint, 1, mode)
        return self._kept(
            Sitting.begin(store or self.store, ticket, grade=grade, grader="words", timing=self.hand.timing)
        )

    def resume(self, attempt: str) -> Sitting:
        """Take an attempt up again."""
        return self._kept(
            Sitting.resume(self.store, attempt, grade=grade, grader="words", timing=self.hand.timing)
        )

    def open(self, sitting: Sitting, store: Store | None = None) -> OralsimApp:
        """Return the app at *sitting*, without motion."""
        app = OralsimApp(self.bank, store or self.store, sitting, now=lambda: self.hand.seconds)
        app.animation_level = "none"
        return app

    def close(self) -> None:
        """Let go of all attempts."""
        for sitting in self._sittings:
            sitting.close()

    def _kept(self, sitting: Sitting) -> Sitting:
        self._sittings.append(sitting)
        return sitting


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let local times be the same everywhere."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def sit(bank: Bank, store: Store) -> Iterator[Sit]:
    """Begin, resume, open; all is let go after the test."""
    sit = Sit(bank, store)
    yield sit
    sit.close()


def exam_of(app: OralsimApp) -> ExamScreen:
    """The exam in front, or below a dialog."""
    screens = [screen for screen in app.screen_stack if isinstance(screen, ExamScreen)]
    return screens[-1]


def write(app: OralsimApp, text: str) -> None:
    """Put *text* into the box as if it had been typed."""
    exam_of(app).desk.query_one(AnswerBox).text = text
