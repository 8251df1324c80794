"""What the tests of the store share."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralsim.store.database import Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "oralsim.db"


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed database of about half a megabyte."""
    database = Database(path)
    database.write(
        lambda connection: connection.executemany(
            "INSERT INTO contents VALUES (?, ?)", [(f"k{n:03}", "x" * 900) for n in range(500)]
        )
    )
    database.close()
    return path
