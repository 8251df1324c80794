"""What past attempts add up to."""

from __future__ import annotations

from oralsim.bank.index import outline_of
from oralsim.core.model import Bank
from oralsim.store.store import Store
from oralsim.ui.shelf import Shelf
from oralsim.ui.standing import standing
from tests.ui.conftest import Past


def test_topics_keep_their_last_mark_and_count(bank: Bank, store: Store, past: Past) -> None:
    """Given-up and open attempts count nowhere."""
    past.play(4, mode="drill", topic="cnn")
    past.play(8, mode="drill", topic="cnn")
    past.play(10, mode="drill", topic="graphs", end="give up")
    past.play(10, answers=1, end="leave")
    here = standing(outline_of(bank), store.history.attempts(), store.history.marks_by_topic())
    by_id = {topic.id: (topic.mark, topic.times) for topic in here.topics}
    assert by_id["cnn"] == (0.8, 2)
    assert by_id["graphs"] == (None, 0)
    assert [topic.id for topic in here.weakest] == ["cnn"]
    assert (here.attempts, here.trend, here.best) == (4, (0.4, 0.8), 0.8)


def test_exams_make_the_trend_where_there_are_any(bank: Bank, store: Store, past: Past) -> None:
    """Drills are no exams."""
    past.play(3, mode="drill", topic="cnn")
    past.play(7)
    here = standing(outline_of(bank), store.history.attempts(), store.history.marks_by_topic())
    assert here.trend == (0.7,)


def test_a_shelf_filters_and_sorts(store: Store, past: Past) -> None:
    """By kind, by words, by mark; what has no mark comes last."""
    past.play(4, mode="drill", topic="cnn")
    past.play(9, mode="drill", topic="graphs")
    past.play(5, answers=1, end="leave")
    rows = store.history.attempts()
    assert [row.mark for row in Shelf(order="best").of(rows)] == [0.9, 0.4, None]
    assert [row.topics for row in Shelf(filter="drills", words="gra D").of(rows)] == [("graphs",)]
    assert [row.state for row in Shelf(filter="unfinished").of(rows)] == ["open"]
