"""The database in good days, and beside other writers."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from oralsim.errors import StoreError
from oralsim.store.database import Database
from oralsim.store.migrations import STEPS
from oralsim.store.runs import ended_cleanly
from tests.store.conftest import keys, put


def test_what_is_written_is_there_the_next_time(path: Path) -> None:
    """The folder is made, the log is write-ahead, commits are synchronised, and it ends cleanly."""
    database = Database(path)
    database.write(put("a"))
    assert database.read(lambda c: c.execute("PRAGMA journal_mode").fetchone()) == ("wal",)
    assert database.read(lambda c: c.execute("PRAGMA synchronous").fetchone()) == (2,)
    database.close()
    database.close()
    again = Database(path)
    assert again.read(keys) == ["a"]
    assert again.read(lambda c: c.execute("SELECT * FROM runs").fetchall()) == []
    assert again.notices == []
    again.close()


def test_a_failing_transaction_leaves_nothing(path: Path) -> None:
    """All or nothing, and the database serves on."""
    database = Database(path)

    def work(connection: sqlite3.Connection) -> None:
        put("a")(connection)
        put("a")(connection)

    with pytest.raises(sqlite3.IntegrityError):
        database.write(work)
    database.write(put("b"))
    assert database.read(keys) == ["b"]
    database.close()


def test_a_closed_database_says_so(path: Path) -> None:
    """Use after the end is a sentence."""
    database = Database(path)
    database.close()
    with pytest.raises(StoreError, match="closed"):
        database.read(keys)


def test_an_empty_file_is_a_new_database(path: Path) -> None:
    """Zero bytes: nothing was lost, nothing is said."""
    path.parent.mkdir()
    path.touch()
    database = Database(path)
    database.write(put("a"))
    assert database.read(keys) == ["a"]
    assert database.notices == []
    database.close()


def test_a_newer_database_is_refused_and_left_alone(filled: Path) -> None:
    """Its bytes stay what they were."""
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    before = filled.read_bytes()
    with pytest.raises(StoreError, match="newer oralsim"):
        Database(filled)
    assert filled.read_bytes() == before


def test_another_writer_is_waited_for_not_raced(path: Path) -> None:
    """Two connections that write in turn both get through."""
    one, two = Database(path), Database(path)
    for turn in range(20):
        one.write(put(f"a{turn}"))
        two.write(put(f"b{turn}"))
    assert len(one.read(keys)) == 40
    one.close()
    two.close()


def test_a_window_that_outlives_another_still_leaves_its_mark(path: Path) -> None:
    """The second one looked into the mark of the first, which went on writing: if it dies, it is seen."""
    first = Database(path)
    first.write(put("a"))
    second = Database(path)
    second.write(put("b"))
    second.close()
    first.write(put("c"))
    assert not first.read(ended_cleanly)
    first.close()
    third = Database(path)
    assert third.read(ended_cleanly)
    third.close()


WRITER = """
import sys
from pathlib import Path
from oralsim.store.database import Database

database = Database(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for turn in range(100):
    insert = ("INSERT INTO contents VALUES (?, ?)", (f"{sys.argv[2]}{turn}", "x"))
    database.write(lambda connection: connection.execute(*insert))
database.close()
"""


def test_two_processes_write_at_once(path: Path) -> None:
    """Both also make the database at once; neither loses a row or sees an error."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), name], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for name in ("one", "two")
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
    for writer in writers:
        writer.communicate(b"go\n")
    assert [writer.returncode for writer in writers] == [0, 0]
    database = Database(path)
    assert len(database.read(keys)) == 200
    assert database.check()
    database.close()


def test_a_database_kept_busy_is_a_sentence(path: Path) -> None:
    """A lock held for longer than our patience changes nothing and says so."""
    database = Database(path)
    database.read(lambda connection: connection.execute("PRAGMA busy_timeout = 0").fetchone())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="busy"):
            database.write(put("a"))
    database.write(put("b"))
    assert database.read(keys) == ["b"]
    database.close()
