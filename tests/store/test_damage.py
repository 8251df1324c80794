"""A damaged database is put aside whole, and a new one begun."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from oralsim.store.damage import set_aside
from oralsim.store.database import Database
from tests.store.conftest import START, keys, put


def _garbage(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(8192))


def _truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 3)


@pytest.mark.parametrize("harm", [_garbage, _truncated])
def test_damage_met_on_opening_is_put_aside(filled: Path, harm: Callable[[Path], None]) -> None:
    """The old file is kept whole under another name, a new one serves, and a sentence says so."""
    harm(filled)
    Path(f"{filled}-wal").write_bytes(b"log")
    before = filled.read_bytes()
    database = Database(filled)
    database.check()
    database.write(put("new"))
    assert database.read(keys) == ["new"]
    (notice,) = database.notices
    aside = sorted(
        file for file in filled.parent.iterdir() if ".damaged-" in file.name and "-wal" not in file.name
    )
    assert aside[0].read_bytes() == before
    assert str(aside[0]) in notice
    database.close()


def _scratch(path: Path) -> None:
    """Spoil the middle and leave both ends: opening and writing still succeed."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 8192] = random.Random(1).randbytes(8192)
    path.write_bytes(content)


def test_damage_in_the_middle_is_found_by_the_check(filled: Path) -> None:
    """Opening doesn't notice it; the check does, and moves it away with its log."""
    _scratch(filled)
    database = Database(filled)
    assert database.notices == []
    assert not database.check()
    assert database.check()
    assert database.read(keys) == []
    assert len(database.notices) == 1
    database.close()


def test_after_an_unclean_end_the_first_write_checks(filled: Path) -> None:
    """A process that died left its mark; damage is found before anything is added to it."""
    with closing(sqlite3.connect(filled)) as connection, connection:
        connection.execute("INSERT INTO runs VALUES ('died', 'then')")
    _scratch(filled)
    database = Database(filled)
    database.write(put("new"))
    assert database.read(keys) == ["new"]
    assert "damaged" in database.notices[0]
    database.close()


def test_what_belongs_together_is_put_aside_together(tmp_path: Path) -> None:
    """The database, its log and its index, under one name that says when."""
    path = tmp_path / "oralsim.db"
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").write_text(f"content{suffix}")
    aside = set_aside(path, lambda: START)
    assert aside == tmp_path / "oralsim.db.damaged-20300102T090000Z"
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {
        f"{aside.name}{suffix}": f"content{suffix}" for suffix in ("", "-wal", "-shm")
    }


def test_two_damaged_databases_of_one_second_are_both_kept(tmp_path: Path) -> None:
    """Nothing that was put aside is ever overwritten."""
    path = tmp_path / "oralsim.db"
    for number in range(3):
        path.write_text(str(number))
        set_aside(path, lambda: START)
    assert {file.read_text() for file in tmp_path.iterdir()} == {"0", "1", "2"}
