"""A full disk, a read-only one, none at all: the exam goes on in memory."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from oralsim.store.database import Database
from tests.store.conftest import keys, put


def test_a_full_disk_moves_everything_into_memory(filled: Path) -> None:
    """What doesn't fit is kept in memory beside what was there; the file keeps what it had."""
    database = Database(filled)
    database.read(lambda connection: connection.execute("PRAGMA max_page_count = 1").fetchone())
    database.write(put("z", "x" * 100_000))
    assert database.read(keys)[-1] == "z"
    assert len(database.read(keys)) == 501
    assert database.path is None
    assert "full" in database.notices[0]
    database.write(put("zz"))
    assert len(database.notices) == 1
    database.close()
    again = Database(filled)
    assert len(again.read(keys)) == 500
    assert again.check()
    again.close()


def test_a_home_that_cannot_be_made_means_memory(tmp_path: Path) -> None:
    """The exam can be held all the same."""
    (tmp_path / "file").touch()
    database = Database(tmp_path / "file" / "home" / "oralsim.db")
    database.write(put("a"))
    assert database.read(keys) == ["a"]
    assert "can't be saved" in database.notices[0]
    database.close()


READ_ONLY = """
import os, sys
from pathlib import Path
from oralsim.store.database import Database
Path('/').as_uri()  # imports what it needs while that may be read
if os.geteuid() == 0:
    os.setuid(65534)  # to root every place is writable
database = Database(Path(sys.argv[1]))
database.write(lambda connection: connection.execute("INSERT INTO contents VALUES ('z', 'x')"))
print(database.read(lambda connection: connection.execute("SELECT count(*) FROM contents").fetchone()[0]))
print(len(database.notices), database.path)
"""


LIMITED = """
import resource, sys
from pathlib import Path
from oralsim.store.store import open_store
from oralsim.store.sitting import Sitting
from tests.store.conftest import grade, make_ticket

store = open_store(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
sitting = Sitting.begin(store, make_ticket(), grade=grade, grader="test")
for number in range(3):
    sitting.show(number)
    sitting.submit("right " * 20_000)
    sitting.flush()
sitting.finish()
sitting.close()
print(store.report(sitting.attempt).mark, len(store.notices), store.durable, store.history.last().state)
"""


def test_no_file_may_grow(tmp_path: Path) -> None:
    """Where the system refuses to write on, the exam is finished in memory and its report is there."""
    command = [sys.executable, "-c", LIMITED, str(tmp_path)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1.0", "1", "False", "finished"]


@pytest.fixture
def locked(filled: Path) -> Iterator[Path]:
    """Copy the filled database to where anybody may read and its owner alone could write."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, filled.name)
        shutil.copyfile(filled, copy)
        copy.chmod(0o444)
        copy.parent.chmod(0o555)
        yield copy
        copy.parent.chmod(0o755)


def use_without_rights(path: Path) -> list[str]:
    """Write and read as somebody who may not write there: how many are stored, of notices, and the path."""
    command = [sys.executable, "-c", READ_ONLY, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def test_a_read_only_place_is_still_readable(locked: Path) -> None:
    """Without the right to write: the old attempts are shown, new ones live in memory."""
    assert use_without_rights(locked) == ["501", "1", "None"]


def test_a_read_only_place_without_a_write_ahead_log(locked: Path) -> None:
    """The same with a plain journal, which SQLite itself can read there."""
    locked.parent.chmod(0o755)
    locked.chmod(0o644)
    with closing(sqlite3.connect(locked)) as connection:
        assert connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    locked.chmod(0o444)
    locked.parent.chmod(0o555)
    assert use_without_rights(locked) == ["501", "1", "None"]
