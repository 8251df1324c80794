"""What the tests of screens share: a bank with awkward text, a store, screens read as plain text."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

import pytest
from textual.app import App

from oralsim.core.model import Bank, Blueprint, Filters, Mode, Topic
from oralsim.grading.model import AnyOf, Keywords, Marking, Misconception, Point, PointMark, Question, Turn
from oralsim.store.clock import Timing
from oralsim.store.sitting import Sitting
from oralsim.store.start import draw_ticket
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp

SNAPSHOTS = Path(__file__).with_name("snapshots")
START = datetime(2020, 1, 2, 12, 0, tzinfo=UTC)
SIZES = [(80, 24), (120, 36), (60, 15)]
TOPICS = (
    "cnn:Convolutional networks",
    "generative:Autoencoders and GANs",
    "graphs:Graph neural networks",
    "language:Language models and text generation",
    "mlops:MLOps and teams",
    "networks:Networks and activations",
    "normalisation:Normalisation",
    "pytorch:PyTorch in practice",
    "regularisation:Regularisation and generalisation",
    "sequences:Sequences and recurrent networks",
    "training:Training and optimisation",
    "transformers:Attention and transformers",
)
AWKWARD = "What do [MASK], W[l], [/] and nn.Conv2d(3,16,5) mean?\x1b]0;title\x07\x1b[31m"

ScreenText: TypeAlias = Callable[[App[None]], str]
Snapshot: TypeAlias = Callable[[App[None], str], None]


def point(text: str, weight: float = 1.0) -> Point:
    """Return a point met by its last word."""
    return Point(text, (Keywords(((text.rsplit(maxsplit=1)[-1],),)),), weight)


def question(topic: str, number: int) -> Question:
    """Return the question of that number in *topic*; the first one of transformers is awkward."""
    awkward = topic == "transformers" and number == 0
    return Question(
        id=f"{topic}-{number}",
        topic=topic,
        kind=("explain", "define", "list")[number % 3],
        prompt=AWKWARD
        if awkward
        else f"What is the {['first', 'second', 'third', 'fourth'][number]} of {topic}?",
        rubric=(
            point("Gradients shrink on the way back through [/] many layers", 2),
            AnyOf(1, (point("one [b]alternative[/b]"), point("another alternative"))),
        ),
        level=1 + number % 3,
        time=120.0 if number else None,
        wrong=(Misconception("It is caused by W[l] alone", (("alone",),)),),
        answer="A model answer with [MASK] in it.",
        erratum="The notes said [/].",
    )


@pytest.fixture
def bank() -> Bank:
    """Twelve topics of four questions."""
    pairs = [entry.split(":") for entry in TOPICS]
    return Bank(
        tuple(Topic(name, title) for name, title in pairs),
        tuple(question(name, number) for name, _ in pairs for number in range(4)),
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store on disk."""
    store = Store(tmp_path / "home")
    yield store
    store.close()


def grade_by_length(asked: Question, turns: object) -> Marking:
    """Mark an answer by its words: ten of them are full marks."""
    said = turns[0].text if isinstance(turns, tuple) and isinstance(turns[0], Turn) else ""
    mark = min(1.0, len(said.split()) / 10)
    marks = tuple(
        PointMark(p.text, p.weight, "covered" if mark == 1 else "partial", mark) for p in asked.points()
    )
    return Marking(marks, (), mark)


class Past:
    """Plays attempts into the store, with clocks that are turned by hand."""

    def __init__(self, bank: Bank, store: Store) -> None:
        self._bank = bank
        self._store = store
        self._seconds = 0.0
        self._days = 0

    def play(
        self, words: int, *, mode: Mode = "exam", answers: int = 5, topic: str = "", end: str = "finish"
    ) -> str:
        """Sit an attempt of five questions, each answered with so many words; return its name."""
        self._days += 1
        timing = Timing(lambda: self._seconds, lambda: START + timedelta(days=self._days), every=None)
        filters = Filters(topics=frozenset({topic} if topic else ()))
        ticket = draw_ticket(self._bank, self._store, Blueprint(filters=filters), mode, seed=self._days)
        sitting = Sitting.begin(self._store, ticket, grade=grade_by_length, grader="length", timing=timing)
        for number in range(min(answers, len(ticket.items))):
            sitting.show(number)
            self._seconds += 60
            sitting.submit("word " * words)
        if end == "finish":
            sitting.finish()
        elif end == "give up":
            sitting.give_up()
        else:
            sitting.show(answers)
            self._seconds += 30
            sitting.write("half a sentence")
        sitting.close()
        return sitting.attempt


@pytest.fixture
def past(bank: Bank, store: Store) -> Past:
    """Past attempts."""
    return Past(bank, store)


@pytest.fixture
def app(bank: Bank, store: Store) -> OralsimApp:
    """The app at home, in our dark theme, without motion."""
    app = OralsimApp(bank, store)
    app.animation_level = "none"
    return app


@pytest.fixture
def screen_text() -> ScreenText:
    """Read the screen as plain text."""

    def read(app: App[None]) -> str:
        lines = app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in line).rstrip() for line in lines) + "\n"

    return read


@pytest.fixture
def snapshot(screen_text: ScreenText) -> Snapshot:
    """Compare the screen with its file in `snapshots/`; with `ORALSIM_SNAPSHOTS=renew` write it."""

    def compare(app: App[None], name: str) -> None:
        file = SNAPSHOTS / f"{name}-{app.size.width}x{app.size.height}.txt"
        text = screen_text(app)
        if os.environ.get("ORALSIM_SNAPSHOTS") == "renew":
            SNAPSHOTS.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
        assert text == file.read_text(encoding="utf-8")

    return compare
