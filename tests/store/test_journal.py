"""Saving an attempt while things go wrong beneath it."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest

from oralsim.core.model import Ticket
from oralsim.store.attempts import OvertakenError
from oralsim.store.store import Store, open_store
from tests.store.conftest import Begin, Hand


def test_two_writers_cannot_both_append(begin: Begin, store: Store, hand: Hand, ticket: Ticket) -> None:
    """The loser stops with a sentence, appends nothing, and its words are kept as a draft."""
    sitting = begin(ticket)
    sitting.show(0)
    sitting.flush()
    other = open_store(store.database.path.parent) if store.database.path else store
    log = store.attempts.entries(sitting.attempt)
    other.attempts.save(sitting.attempt, len(log), log[-1:])
    hand.turn(1.0)
    sitting.write("words of the loser")
    sitting.submit("words of the loser")
    sitting.flush()
    with pytest.raises(OvertakenError, match="continued in another window"):
        sitting.tick()
    with pytest.raises(OvertakenError):
        sitting.submit("more")
    sitting.close()
    assert len(store.attempts.entries(sitting.attempt)) == len(log) + 1
    assert store.attempts.drafts(sitting.attempt)[-1].text == "words of the loser"
    assert sum("another window" in notice for notice in sitting.notices) == 1
    other.close()


def test_a_full_disk_in_the_middle_of_an_exam(begin: Begin, store: Store, hand: Hand, ticket: Ticket) -> None:
    """The exam goes on in memory, says so once, and its report can be had to the end."""
    path = store.database.path
    sitting = begin(ticket)
    sitting.show(0)
    sitting.flush()
    store.database.read(lambda connection: connection.execute("PRAGMA max_page_count = 1").fetchone())
    for number in range(3):
        sitting.show(number)
        hand.turn(9.0)
        sitting.submit("right " * 2000)
        sitting.flush()
    sitting.finish()
    sitting.close()
    assert store.report(sitting.attempt).mark == 1.0
    assert [notice for notice in sitting.notices if "full" in notice] == sitting.notices
    assert len(sitting.notices) == 1
    assert path is not None
    with closing(sqlite3.connect(path)) as left:
        assert left.execute("SELECT kind FROM events").fetchall() == [("drawn",), ("shown",)]


def test_damage_in_the_middle_of_an_exam(begin: Begin, store: Store, hand: Hand, ticket: Ticket) -> None:
    """The damaged database is put aside; the attempt, from its beginning, stands in the new one."""
    for _ in range(3):
        begin(ticket).close()
    sitting = begin(ticket)
    sitting.show(0)
    sitting.flush()
    path = store.database.path
    assert path is not None
    store.database.read(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
    content = bytearray(path.read_bytes())
    content[4096:] = random.Random(1).randbytes(len(content) - 4096)
    path.write_bytes(content)
    assert not store.check()
    hand.turn(9.0)
    sitting.write("half")
    sitting.submit("half")
    sitting.close()
    assert store.attempts.events(sitting.attempt) == list(sitting.session.events)
    (summary,) = store.history.attempts()
    assert (summary.attempt, summary.answered) == ("e0004", 1)
    assert "damaged" in sitting.notices[0]
    assert begin(ticket).attempt == "e0005"


def test_a_busy_database_is_waited_for(begin: Begin, store: Store, ticket: Ticket) -> None:
    """What can't be saved now is saved later, and the notice goes away."""
    sitting = begin(ticket)
    path = store.database.path
    assert path is not None
    store.database.read(lambda connection: connection.execute("PRAGMA busy_timeout = 0").fetchone())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        sitting.show(0)
        sitting.submit("right")
        sitting.flush()
        assert any("Saving waits" in notice for notice in sitting.notices)
    sitting.flush()
    assert sitting.notices == []
    assert store.attempts.events(sitting.attempt) == list(sitting.session.events)


def test_an_attempt_deleted_elsewhere_does_not_end_the_exam(
    begin: Begin, store: Store, ticket: Ticket
) -> None:
    """Whatever removed the rows: the log is whole again with the next save."""
    sitting = begin(ticket)
    sitting.show(0)
    sitting.flush()
    store.attempts.delete(sitting.attempt)
    sitting.submit("right")
    sitting.flush()
    assert store.attempts.events(sitting.attempt) == list(sitting.session.events)
