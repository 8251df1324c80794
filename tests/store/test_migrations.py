"""Steps of the schema: all of one or nothing, and never backwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from oralsim.errors import StoreError
from oralsim.store.migrations import FIRST, STEPS, migrate

ADD = ("CREATE TABLE more (x)", "INSERT INTO more VALUES (1)")
FAILS = ("CREATE TABLE half (x)", "INSERT INTO nowhere VALUES (1)")


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def test_each_step_is_taken_once(connection: sqlite3.Connection) -> None:
    """A second run finds nothing to do; a new step is taken alone."""
    migrate(connection)
    migrate(connection)
    assert _version(connection) == len(STEPS)
    migrate(connection, (*STEPS, ADD))
    migrate(connection, (*STEPS, ADD))
    assert connection.execute("SELECT count(*) FROM more").fetchone() == (1,)


def test_a_step_that_fails_half_way_stays_pending(connection: sqlite3.Connection) -> None:
    """Nothing of it is left, the steps before it stand, and mended it is taken later."""
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(connection, (FIRST, FAILS, ADD))
    assert _version(connection) == 1
    assert not {"half", "more"} & _tables(connection)
    assert not connection.in_transaction
    migrate(connection, (FIRST, FAILS[:1], ADD))
    assert {"half", "more"} <= _tables(connection)


def test_a_newer_schema_is_refused(connection: sqlite3.Connection) -> None:
    """It is left as it is, with a sentence that says what to do."""
    migrate(connection, (*STEPS, ADD))
    with pytest.raises(StoreError, match="newer oralsim"):
        migrate(connection)
    assert "more" in _tables(connection)


def test_another_programs_tables_are_not_touched(connection: sqlite3.Connection) -> None:
    """A database that isn't ours gets no tables of ours."""
    connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(StoreError, match="another program"):
        migrate(connection)
    assert _tables(connection) == {"theirs"}
