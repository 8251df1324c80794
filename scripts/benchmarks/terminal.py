"""A program in a pseudo-terminal, its output read as it comes."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Self

ESCAPES = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[P^_].*?\x1b\\|[ -/]*[0-~])", re.S
)


class Terminal:
    """Runs *command* at 80×24; a context manager that leaves nothing running."""

    def __init__(self, command: list[str], env: Mapping[str, str], size: tuple[int, int] = (80, 24)) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        whole = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **env}
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=whole, start_new_session=True
        )
        os.close(slave)
        self.output = b""
        self.peak = 0
        """Peak memory in KiB, known after `finish`."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if self.process.returncode is None:
            os.killpg(self.process.pid, signal.SIGKILL)  # with whatever it started
            self.process.wait()
        os.close(self.master)

    @property
    def text(self) -> str:
        """All output so far without escape sequences."""
        return ESCAPES.sub(b"", self.output).decode(errors="replace")

    def read(self, seconds: float) -> bool:
        """Read what comes within *seconds*; False if nothing did."""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        try:
            self.output += os.read(self.master, 65536)
        except OSError:
            return False
        return True

    def wait_for(self, *words: str, timeout: float = 30.0) -> float:
        """Read until all *words* have come; return the seconds since the start."""
        end = time.perf_counter() + timeout
        while time.perf_counter() < end:
            self.read(0.05)
            shown = self.text
            if all(word in shown for word in words):
                return time.perf_counter() - self.started
        raise TimeoutError(f"never saw {words}; the screen says: {self.text[-500:]!r}")

    def settle(self, seconds: float) -> None:
        """Read whatever comes for *seconds*."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            self.read(left)

    def send(self, keys: bytes) -> None:
        """Type *keys*."""
        os.write(self.master, keys)

    def finish(self, timeout: float = 20.0) -> int:
        """Read until the program has ended; return its exit code."""
        end = time.perf_counter() + timeout
        while time.perf_counter() < end:
            self.read(0.05)
            pid, status, usage = os.wait4(self.process.pid, os.WNOHANG)
            if pid:
                self.peak = usage.ru_maxrss
                self.process.returncode = os.waitstatus_to_exitcode(status)
                return self.process.returncode
        raise TimeoutError("the program did not end")
