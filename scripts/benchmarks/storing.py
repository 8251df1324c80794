"""A draft saved, and a long history opened."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.figure import Figure, middle
from oralsim import paths
from oralsim.bank.load import load
from oralsim.core.draw import draw
from oralsim.core.model import Bank, Blueprint
from oralsim.core.session import Session
from oralsim.grading import GRADER_VERSION, grade
from oralsim.store.log import Entry
from oralsim.store.start import begin
from oralsim.store.store import Store, open_store

ATTEMPTS = 5000
DRAFTS = 300


def figures() -> Iterator[Figure]:
    """Drafts on the caller's thread; 5,000 attempts."""
    bank = load(paths.bank())
    with tempfile.TemporaryDirectory() as home:
        store = open_store(Path(home))
        yield Figure("draft saved, on the caller's thread", _draft(bank, store), "ms", 1)
        store.close()
        fill(bank, Path(home), ATTEMPTS)
        yield Figure(f"history of {ATTEMPTS:,} attempts opened", _history(Path(home)), "ms", 150)


def _draft(bank: Bank, store: Store) -> float:
    sitting = begin(store, draw(bank, Blueprint(), 7))
    sitting.show(0)
    took: list[float] = []
    text = ""
    for _ in range(DRAFTS):
        text += "word "
        started = time.perf_counter()
        sitting.write(text)
        took.append((time.perf_counter() - started) * 1000)
    sitting.give_up()
    sitting.close()
    return middle(took)


def _history(home: Path) -> float:
    took: list[float] = []
    for _ in range(9):
        started = time.perf_counter()
        store = open_store(home)
        rows = store.history.attempts()
        took.append((time.perf_counter() - started) * 1000)
        store.close()
        assert len(rows) > ATTEMPTS
    return middle(took)


def fill(bank: Bank, home: Path, attempts: int) -> None:
    """Write *attempts* finished exams into the store of *home*."""
    store = open_store(home)
    dice = random.Random(1)
    wall = datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(attempts):
        wall += timedelta(minutes=37)
        session = Session.begin(draw(bank, Blueprint(), number), grade=grade, grader=str(GRADER_VERSION))
        at = 0.0
        for place, item in enumerate(session.state.ticket.items):
            session.show(place, at)
            at += dice.uniform(30, 150)
            session.submit(item.question.answer[: dice.randrange(80)], at)
        session.finish(at)
        entries = [Entry(event, wall) for event in session.events]
        attempt = store.attempts.begin(entries[:1])
        store.attempts.save(attempt, 1, entries[1:])
    store.close()
