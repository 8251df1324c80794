"""What stood in the box, second by second."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.model import Ticket
from oralsim.store import drafts
from oralsim.store.connection import memory_copy
from oralsim.store.drafts import Draft
from oralsim.store.store import Store
from tests.store.conftest import Begin, Hand


def _rows(store: Store) -> list[tuple[int, str]]:
    return store.database.read(
        lambda connection: connection.execute("SELECT at, text FROM drafts ORDER BY question, at").fetchall()
    )


def test_a_row_for_each_second_of_change(begin: Begin, store: Store, hand: Hand, ticket: Ticket) -> None:
    """The last words of a second stand for it; seconds without a change have none."""
    sitting = begin(ticket)
    sitting.show(0)
    for text, pause in (("a", 0.25), ("ab", 0.75), ("ab", 1.0), ("", 1.0), ("abc", 0.5)):
        sitting.write(text)
        sitting.flush()
        hand.turn(pause)
    assert _rows(store) == [(0, "ab"), (2, ""), (3, "abc")]


def test_thinned_once_the_answer_is_final(begin: Begin, store: Store, hand: Hand, ticket: Ticket) -> None:
    """The first words and the last row of every ten seconds are left; other questions keep all of theirs."""
    sitting = begin(ticket)
    for number in (0, 1):
        sitting.show(number)
        for second in range(25):
            sitting.write(f"{number}: {second}")
            sitting.flush()
            hand.turn(1.0)
        if number == 0:
            sitting.submit("0: all")
            sitting.flush()
    rows = _rows(store)
    assert rows[:4] == [(0, "0: 0"), (9, "0: 9"), (19, "0: 19"), (24, "0: 24")]
    assert len(rows) == 4 + 25


def test_keys_wait_for_no_disk(begin: Begin, store: Store, ticket: Ticket) -> None:
    """Writing only hands the text in; the next save puts it on the disk."""
    sitting = begin(ticket)
    sitting.show(0)
    sitting.flush()
    sitting.write("typed")
    assert _rows(store) == []
    sitting.flush()
    assert _rows(store) == [(0, "typed")]


@given(text=st.text(st.characters(codec=None)))
def test_any_text_can_be_a_draft(text: str) -> None:
    """What SQLite can't hold (half a surrogate pair) becomes a question mark; all else comes back."""
    connection = memory_copy(None)
    connection.execute("INSERT INTO attempts (mode, started, topics, questions) VALUES ('exam', '', '', 1)")
    drafts.put(connection, 1, Draft(0, 0, 3.9, text))
    ((_, _, at, back, _),) = drafts.last(connection, 1)
    assert (at, back) == (3, text.encode("utf-8", "replace").decode())
    connection.close()
