"""Attempts that the first release wrote, as they lay on its disk: `tests/data/schema_1.sql`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from oralsim.store.store import Store, open_store
from tests.store.conftest import Hand, Resume

OLD = (Path(__file__).parents[1] / "data" / "schema_1.sql").read_text(encoding="utf-8")


@pytest.fixture
def old(path: Path) -> Iterator[Store]:
    """A store that holds a finished exam, a finished drill and an exam that was left."""
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD)
    store = open_store(path.parent)
    yield store
    store.close()


def test_old_reports_read_as_they_did(old: Store) -> None:
    """Marks, words and times; all of it unprompted, nothing swapped."""
    exam, drill = (old.report(name) for name in ("e0001", "d0002"))
    assert (exam.mark, exam.grade, exam.passed, exam.seconds, exam.total) == (0.5, "D", False, 14.0, 180.0)
    assert (exam.unprompted, exam.prompted) == (0.5, 0.0)
    assert [question.text for question in exam.questions] == ["right", "half", ""]
    assert [response.text for response in drill.questions[0].responses] == ["half", "right"]
    assert drill.mark == 0.25


def test_an_old_exam_goes_on(old: Store, resume: Resume, hand: Hand) -> None:
    """The words in its box and its clock are back; what is finished now has a mark."""
    sitting = resume(old, "e0003")
    assert (sitting.state.stage, sitting.state.return_to) == ("answering", 1)
    assert sitting.session.text_of(1) == "half a"
    sitting.show(1)
    assert sitting.state.remaining(1, sitting.now()) == 47.0
    sitting.submit("half a")
    assert sitting.state.examined is None
    sitting.finish()
    sitting.flush()
    assert old.report("e0003").mark == 0.5
