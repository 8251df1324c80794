"""What the tests of the store share: an exam of three questions, and clocks that are turned by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

import pytest

from oralsim.core.model import Blueprint, Mode, Ticket, TicketItem
from oralsim.grading.model import Keywords, Marking, Point, PointMark, Question, Span, Turn
from oralsim.store.clock import Timing
from oralsim.store.connection import Work
from oralsim.store.database import Database
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store, open_store

START = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)
INSERT = "INSERT INTO contents VALUES (?, ?)"

Begin: TypeAlias = Callable[[Ticket], Sitting]
Resume: TypeAlias = Callable[[Store, str], Sitting]
MakeTicket: TypeAlias = Callable[..., Ticket]


def put(key: str, body: str = "x") -> Work[None]:
    """Return work that stores something."""

    def work(connection: sqlite3.Connection) -> None:
        connection.execute(INSERT, (key, body))

    return work


def keys(connection: sqlite3.Connection) -> list[str]:
    """Return what is stored."""
    return [row[0] for row in connection.execute("SELECT hash FROM contents ORDER BY hash")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database that isn't there yet."""
    return tmp_path / "home" / "oralsim.db"


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed database of about half a megabyte."""
    database = Database(path)
    database.write(
        lambda connection: connection.executemany(INSERT, [(f"k{n:03}", "x" * 900) for n in range(500)])
    )
    database.close()
    return path


class Hand:
    """The raw clock and the time of day, both turned by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def raw(self) -> float:
        """Return what the clock of this boot shows."""
        return 7_000.0 + self.seconds

    def wall(self) -> datetime:
        """Return the time of day."""
        return START + timedelta(seconds=self.seconds)

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds

    @property
    def timing(self) -> Timing:
        """For a sitting that saves when it is told to."""
        return Timing(self.raw, self.wall, every=None)


@pytest.fixture
def hand() -> Hand:
    """The clocks of the test."""
    return Hand()


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open store."""
    store = open_store(path.parent)
    yield store
    store.close()


def question(name: str, topic: str = "training") -> Question:
    """Return a question with one point."""
    return Question(
        name, topic, "define", f"What is {name}?", (Point("It is right", (Keywords((("right",),)),)),)
    )


def grade(asked: Question, turns: Sequence[Turn]) -> Marking:
    """Mark an answer 1 that says `right`, 0.5 that says `half`, else 0."""
    text = turns[0].text
    mark = 1.0 if "right" in text else 0.5 if "half" in text else 0.0
    point = PointMark(
        asked.points()[0].text, 1.0, "covered" if mark else "missed", mark, (Span(0, 0, len(text)),)
    )
    return Marking((point,), (), mark)


def make_ticket(
    mode: Mode = "exam", names: Sequence[str] = ("a", "b", "c"), limit: float | None = 60.0
) -> Ticket:
    """Return a ticket of these questions; the topic of the last one is `data`."""
    topics = ["training"] * (len(names) - 1) + ["data"]
    items = tuple(TicketItem(question(name, topic), limit) for name, topic in zip(names, topics, strict=True))
    return Ticket(mode, Blueprint(), 1, items, None if limit is None else limit * len(items))


@pytest.fixture
def ticket() -> Ticket:
    """An exam of the questions a, b and c, a minute each."""
    return make_ticket()


@pytest.fixture
def tickets() -> MakeTicket:
    """Make tickets: mode, names, limit."""
    return make_ticket


@pytest.fixture
def begin(store: Store, hand: Hand) -> Iterator[Begin]:
    """Begin an attempt; it is closed after the test."""
    sittings: list[Sitting] = []

    def begin(ticket: Ticket) -> Sitting:
        sittings.append(Sitting.begin(store, ticket, grade=grade, grader="test", timing=hand.timing))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.close()


@pytest.fixture
def resume(hand: Hand) -> Iterator[Resume]:
    """Resume an attempt; it is closed after the test."""
    sittings: list[Sitting] = []

    def resume(store: Store, attempt: str) -> Sitting:
        sittings.append(Sitting.resume(store, attempt, grade=grade, grader="test", timing=hand.timing))
        return sittings[-1]

    yield resume
    for sitting in sittings:
        sitting.close()
