"""From the command to the first complete home screen, and its memory, beside an empty Textual app."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figure import Figure, middle
from benchmarks.terminal import Terminal
from oralsim import paths
from oralsim.bank.load import load

RUNS = 11
EMPTY = [sys.executable, "-P", str(Path(__file__).with_name("empty_app.py"))]
HOME = [sys.executable, "-P", "-m", "oralsim"]
HELP = [sys.executable, "-P", "-X", "importtime", "-m", "oralsim", "--help"]
F9 = b"\x1b[20~"


def figures() -> Iterator[Figure]:
    """Time and memory of home, time and imports of `--help`."""
    titles = [topic.id for topic in load(paths.bank()).topics]
    with tempfile.TemporaryDirectory() as state:
        env = {"ORALSIM_HOME": state}
        _start(HOME, env, titles, F9)  # makes the database and the byte code
        home, empty = [], []
        for _ in range(RUNS):  # in turns, so that both see the same machine
            empty.append(_start(EMPTY, {}, ["ready to go"], b"q"))
            home.append(_start(HOME, env, titles, F9))
    empty_time, home_time = (middle([seconds for seconds, _ in runs]) * 1000 for runs in (empty, home))
    yield Figure(
        "first complete home screen", home_time, "ms", 1.75, empty_time, "empty Textual app", stretch=1.5
    )
    empty_peak, home_peak = (middle([peak / 1024 for _, peak in runs]) for runs in (empty, home))
    yield Figure("peak memory at home", home_peak, "MB", 1.4, empty_peak, "empty Textual app")
    yield Figure("--help imports of textual", _textual_imports(), "modules", 0)


def _start(command: list[str], env: dict[str, str], words: list[str], leave: bytes) -> tuple[float, int]:
    with Terminal(command, env) as terminal:
        seconds = terminal.wait_for(*words)
        terminal.send(leave)
        terminal.finish()
        return seconds, terminal.peak


def _textual_imports() -> float:
    with Terminal(HELP, {}) as terminal:
        terminal.finish()
        lines = terminal.text.splitlines()
    return float(sum("textual" in line for line in lines if line.startswith("import time:")))
