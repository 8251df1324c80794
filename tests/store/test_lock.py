"""The lock on an attempt, within a process and between two."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from oralsim.store.lock import AttemptLock, LockedError

HOLDER = """
import sys
from pathlib import Path
from oralsim.store.lock import AttemptLock
lock = AttemptLock(Path(sys.argv[1]), "e0001")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_holder_is_told_so(tmp_path: Path) -> None:
    """Even the same process can't sit an attempt twice; another attempt is free."""
    lock = AttemptLock(tmp_path, "e0001")
    with pytest.raises(LockedError, match=r"^e0001: Open in another window\.$"):
        AttemptLock(tmp_path, "e0001")
    AttemptLock(tmp_path, "e0002").release()
    lock.release()


def test_a_released_lock_leaves_nothing(tmp_path: Path) -> None:
    """It can be taken again, and no file is left behind; releasing twice is harmless."""
    for _ in range(2):
        lock = AttemptLock(tmp_path, "e0001")
        lock.release()
        lock.release()
    assert list(tmp_path.iterdir()) == []


def test_it_dies_with_its_process(tmp_path: Path) -> None:
    """Kill the holder with SIGKILL: the lock is free at once."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(LockedError):
            AttemptLock(tmp_path, "e0001")
        holder.kill()
        holder.wait()
        AttemptLock(tmp_path, "e0001").release()


def test_without_a_folder_nobody_is_kept_out() -> None:
    """An attempt in memory is this process's alone."""
    AttemptLock(None, "e0001")
    AttemptLock(None, "e0001").release()


def test_where_no_file_can_be_made_the_exam_still_starts(tmp_path: Path) -> None:
    """A folder that can't be: no lock, no error; the numbers of the events still guard."""
    (tmp_path / "file").write_text("")
    AttemptLock(tmp_path / "file" / "locks", "e0001").release()
