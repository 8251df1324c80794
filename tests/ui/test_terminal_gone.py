"""A terminal that vanishes takes the program along, also where no signal tells of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SIGHUP = 1


def test_a_terminal_that_is_gone_without_a_signal_ends_the_exam(tmp_path: Path) -> None:
    """It isn't left running on its own: the attempt is saved and can be resumed."""
    master, slave = os.openpty()
    program = subprocess.Popen(
        [sys.executable, "-P", "-m", "oralsim", "exam", "--seed", "7"],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "ORALSIM_HOME": str(tmp_path), "TERM": "xterm-256color"},
        start_new_session=True,
    )
    os.close(slave)
    seen = b""
    while b"Your answer" not in seen:
        seen += os.read(master, 65536)
    os.close(master)
    assert program.wait(timeout=60) == 128 + SIGHUP
    again = subprocess.run(
        [sys.executable, "-P", "-m", "oralsim", "history", "--json"],
        env={**os.environ, "ORALSIM_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert '"finished": null' in again.stdout
