"""What the tests of an oral exam share: a bank of stones, a blueprint with all that it can have."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from oralsim.bank.examiner import load_examiner
from oralsim.core.choices import Manner
from oralsim.core.draw import coded, draw
from oralsim.core.model import Bank, Blueprint, Filters, Mode, Part, Prices, Topic
from oralsim.grading import grade
from oralsim.grading.model import Keywords, Point, Question
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from tests.ui.attempt.conftest import Sit

TOPICS = ("alps", "caves", "dunes", "fjords")
ORAL = Blueprint(
    name="oral",
    parts=(
        Part("Basics", filters=Filters(levels=frozenset({1}))),
        Part("Depth", filters=Filters(levels=frozenset({2})), minimum=0.3),
    ),
    prep=600.0,
    per_question=240.0,
    total=480.0,
    follow_ups=2,
    prices=Prices(swap=0.1),
)

Play = Callable[[str], Awaitable[None]]


def stone(name: str, weight: float, probe: str = "", hint: str = "") -> Point:
    """A point that is earned by naming the stone."""
    return Point(f"There is {name} in it", (Keywords(((name,),)),), weight, term=True, probe=probe, hint=hint)


def question(topic: str, level: int) -> Question:
    """Two stones are asked for, the heavier with a probe and a hint."""
    return Question(
        id=f"{topic}-{level}",
        topic=topic,
        kind="explain",
        prompt=f"What do [MASK] and the {topic} of level {level} have in common?",
        rubric=(
            stone("quartz", 2.0, "What [/] glitters there?", "Watches [b] have it."),
            stone("basalt", 1.0),
        ),
        level=level,
        answer="Quartz and basalt.",
    )


class Oral(Sit):
    """Begins and resumes oral exams, with an examiner of any manner."""

    def ask(
        self,
        blueprint: Blueprint = ORAL,
        manner: Manner = "neutral",
        *,
        mode: Mode = "exam",
        store: Store | None = None,
    ) -> Sitting:
        """Begin an exam by *blueprint*."""
        ticket = coded(self.bank, draw(self.bank, blueprint, 3, mode))
        ask = load_examiner(manner).ask
        store = store or self.store
        return self._kept(
            Sitting.begin(store, ticket, grade=grade, grader="real", ask=ask, timing=self.hand.timing)
        )

    def again(self, attempt: str) -> Sitting:
        """Take it up."""
        ask = load_examiner("neutral").ask
        timing = self.hand.timing
        return self._kept(
            Sitting.resume(self.store, attempt, grade=grade, grader="real", ask=ask, timing=timing)
        )

    async def press(self, pilot: Pilot[None], *keys: str, after: float = 1.0) -> None:
        """Press keys, each a while after the one before."""
        for key in keys:
            self.hand.turn(after)
            await pilot.press(key)
            await pilot.pause()

    async def say(self, pilot: Pilot[None], text: str, *keys: str) -> None:
        """Type *text* into the box that has the focus, then press keys."""
        box = pilot.app.focused
        assert isinstance(box, TextArea)
        box.text = text
        await pilot.pause()
        await self.press(pilot, *keys)


@pytest.fixture
def bank() -> Bank:
    """Four topics of two levels."""
    return Bank(
        tuple(Topic(name, name.capitalize()) for name in TOPICS),
        tuple(question(name, level) for name in TOPICS for level in (1, 2)),
    )


@pytest.fixture
def oral(bank: Bank, store: Store) -> Iterator[Oral]:
    """Begin, resume, open; all is let go after the test."""
    oral = Oral(bank, store)
    yield oral
    oral.close()


def box_of(app: OralsimApp) -> TextArea:
    """The box that has the focus."""
    assert isinstance(app.focused, TextArea)
    return app.focused
