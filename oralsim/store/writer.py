"""The thread that saves, so that no key waits for the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Writer:
    """Call *save* on a thread of its own: when woken, and every so many seconds (None: only when woken).

    What is handed in between two saves goes into one; *save* must mend its own troubles.
    """

    def __init__(self, save: Callable[[], None], every: float | None) -> None:
        self._save = save
        self._every = every
        self._turn = threading.Condition()
        self._asked = self._done = 0
        self._closing = self._ended = False
        self._thread = threading.Thread(target=self._run, name="oralsim-writer", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Have a save made soon; don't wait for it."""
        with self._turn:
            self._asked += 1
            self._turn.notify_all()

    def flush(self) -> None:
        """Return when a save that began after this call is over."""
        with self._turn:
            self._asked += 1
            mine = self._asked
            self._turn.notify_all()
            self._turn.wait_for(lambda: self._done >= mine or self._ended)
            done = self._done >= mine
        if not done:  # the thread is gone: whatever ended it shall be seen
            self._save()

    def close(self) -> None:
        """Save for the last time and end the thread; a second time does nothing."""
        if not self._closing:
            self.flush()
            with self._turn:
                self._closing = True
                self._turn.notify_all()
            self._thread.join()

    def _run(self) -> None:
        try:
            while not self._closing:
                self._once()
        finally:
            with self._turn:
                self._ended = True
                self._turn.notify_all()

    def _once(self) -> None:
        with self._turn:
            self._turn.wait_for(lambda: self._asked > self._done or self._closing, self._every)
            if self._closing:
                return
            asked = self._asked
        self._save()
        with self._turn:
            self._done = asked
            self._turn.notify_all()
