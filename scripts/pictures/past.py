"""A past for the pictures: attempts answered with the bank's own test answers, on a clock turned by hand."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

from oralsim.core.draw import draw
from oralsim.core.model import Bank, Blueprint, Filters, Mode
from oralsim.grading import GRADER_VERSION, grade
from oralsim.store.clock import Timing
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store

FIRST = datetime(2026, 11, 9, 17, 10, tzinfo=UTC)
PLAN: tuple[tuple[Mode, int, float], ...] = (
    ("exam", 5, 0.2),
    ("drill", 4, 0.3),
    ("exam", 5, 0.35),
    ("exam", 5, 0.5),
    ("drill", 6, 0.6),
    ("exam", 5, 0.65),
    ("exam", 5, 0.8),
)
"""Mode, questions, and how likely an answer is a full one."""

Answers = dict[str, dict[str, list[str]]]


class Time:
    """Session time and wall time, turned by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    @property
    def timing(self) -> Timing:
        """For a sitting."""
        return Timing(lambda: self.seconds, lambda: FIRST + timedelta(seconds=self.seconds), every=None)


def test_answers(folder: Path) -> Answers:
    """By question and kind."""
    found: Answers = defaultdict(lambda: defaultdict(list))
    for file in sorted(folder.glob("*.answers.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["answer"].isascii():
                found[row["question"]][row["kind"]].append(row["answer"])
    return found


def begin(
    bank: Bank, store: Store, time: Time, mode: Mode, *, count: int, seed: int, ids: tuple[str, ...] = ()
) -> Sitting:
    """An attempt that hasn't shown a question yet."""
    ticket = draw(bank, Blueprint(count=count, filters=Filters(ids=ids)), seed, mode)
    return Sitting.begin(store, ticket, grade=grade, grader=str(GRADER_VERSION), timing=time.timing)


def live(bank: Bank, store: Store, answers: Answers, time: Time) -> None:
    """Sit the attempts of the plan, one a day or two."""
    dice = random.Random(5)
    for number, (mode, count, sure) in enumerate(PLAN):
        sitting = begin(bank, store, time, mode, count=count, seed=number + 20)
        for place, item in enumerate(sitting.state.ticket.items):
            sitting.show(place)
            time.seconds += dice.uniform(50, 150)
            kind = "full" if dice.random() < sure else dice.choice(["half", "half", "wrong"])
            sitting.submit(dice.choice(answers[item.question.id][kind] or [""]))
        sitting.finish()
        sitting.close()
        time.seconds += dice.uniform(20, 50) * 3600


def stop_halfway(bank: Bank, store: Store, answers: Answers, time: Time) -> None:
    """Leave an exam in the middle of its third question."""
    sitting = begin(bank, store, time, "exam", count=5, seed=len(PLAN))
    for place, item in enumerate(sitting.state.ticket.items[:3]):
        sitting.show(place)
        time.seconds += 100
        if place < 2:
            sitting.submit(answers[item.question.id]["full"][0])
    sitting.close()
