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
REST = 0.6
"""Seconds that a program is let alone before it is left."""
F9 = b"\x1b[20~"


def figures() -> Iterator[Figure]:
    """Time and memory of home, time and imports of `--help`."""
    titles = [topic.id for topic in load(paths.bank()).topics]
    with tempfile.TemporaryDirectory() as state:
        env = {"ORALSIM_HOME": state}
        start(HOME, env, titles, F9)  # makes the database and the byte code
        home, empty = [], []
        for _ in range(RUNS):  # in turns, so that both see the same machine
            empty.append(start(EMPTY, {}, ["ready to go"], b"q"))
            home.append(start(HOME, env, titles, F9))
    empty_time, home_time = (middle([seconds for seconds, _ in runs]) * 1000 for runs in (empty, home))
    yield Figure(
        "first complete home screen", home_time, "ms", 1.75, empty_time, "empty Textual app", stretch=1.5
    )
    empty_peak, home_peak = (middle([peak / 1024 for _, peak in runs]) for runs in (empty, home))
    yield Figure("peak memory at home", home_peak, "MB", 1.4, empty_peak, "empty Textual app")
    yield Figure("--help imports of textual", _textual_imports(), "modules", 0)


def start(command: list[str], env: dict[str, str], words: list[str], leave: bytes) -> tuple[float, int]:
    """Run *command* until *words* stand there, rest, leave; return the seconds and the peak in KiB."""
    with Terminal(command, env) as terminal:
        seconds = terminal.wait_for(*words)
        terminal.settle(REST)  # home goes on to read the bank: its memory counts
        terminal.send(leave)
        terminal.finish()
        return seconds, terminal.peak


def _textual_imports() -> float:
    with Terminal(HELP, {}) as terminal:
        terminal.finish()
        lines = terminal.text.splitlines()
    return float(sum("textual" in line for line in lines if line.startswith("import time:")))
