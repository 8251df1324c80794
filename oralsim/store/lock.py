"""An OS lock on an attempt: it keeps a second window out and dies with the process."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from oralsim.errors import StoreError

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK}


class LockedError(StoreError):
    """Another process, or another part of this one, sits the attempt."""

    def __init__(self, attempt: str) -> None:
        super().__init__(f"{attempt}: Open in another window.")


class AttemptLock:
    """The right to sit an attempt; without a folder (in memory) nobody else can want it.

    Raises:
        LockedError: somebody has it.
    """

    def __init__(self, folder: Path | None, attempt: str) -> None:
        self._path = None if folder is None else folder / f"{attempt}.lock"
        self._file = -1
        while self._path is not None and not self._current():
            self.release()
            self._file = _acquire(self._path, attempt)
            if self._file < 0:
                return

    def release(self) -> None:
        """Let others have it; a second time does nothing."""
        if self._file >= 0 and self._path is not None:
            if self._current():
                with contextlib.suppress(OSError):  # Windows keeps an open file: it stays, unlocked
                    self._path.unlink()
            os.close(self._file)
            self._file = -1

    def _current(self) -> bool:
        """Whether what is locked is still the file of that name: its last owner may have removed it."""
        if self._file < 0 or self._path is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._file), self._path.stat())
        except FileNotFoundError:
            return False


def _acquire(path: Path, attempt: str) -> int:
    """Open and lock *path*; -1 where the file system has no locks (the numbers of events still guard)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return -1
    try:
        _lock(file)
    except OSError as error:
        os.close(file)
        if error.errno in _HELD:
            raise LockedError(attempt) from error
        return -1
    return file


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
