"""From a key to its letter on the screen, in an exam with much text in the box."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator

from benchmarks.figure import Figure, percentile
from benchmarks.terminal import Terminal

EXAM = [sys.executable, "-P", "-m", "oralsim", "exam", "--seed", "7", "--per-question", "60m"]
KEYS = 120
QUIET = 0.05
"""Seconds without output after which the screen stands still."""
PATIENCE = 5.0
LETTERS = "qxzjkvwy"


def figures() -> Iterator[Figure]:
    """300 words in one paragraph; 3,000 in paragraphs of 100."""
    yield _figure("key to paint, 300 words, one paragraph", [300])
    yield _figure("key to paint, 3,000 words, paragraphs of 100", [100] * 30)


def _figure(name: str, paragraphs: list[int]) -> Figure:
    text = "\n".join(" ".join(["words"] * count) for count in paragraphs)
    with tempfile.TemporaryDirectory() as state, Terminal(EXAM, {"ORALSIM_HOME": state}) as terminal:
        terminal.wait_for("Your answer")
        _settle(terminal)
        terminal.send(b"\x1b[200~" + text.replace("\n", "\r").encode() + b"\x1b[201~")
        terminal.wait_for("words words")
        _settle(terminal)
        took = [_press(terminal, LETTERS[number % len(LETTERS)]) for number in range(KEYS)]
    return Figure(name, percentile(took, 0.95), "ms", 30)


def _press(terminal: Terminal, letter: str) -> float:
    """Milliseconds from the key to the first output that holds its letter."""
    seen = len(terminal.output)
    started = time.perf_counter()
    terminal.send(letter.encode())
    while letter.encode() not in terminal.output[seen:]:
        terminal.read(0.5)
        if time.perf_counter() - started > PATIENCE:
            raise TimeoutError(f"'{letter}' never came to the screen")
    took = (time.perf_counter() - started) * 1000
    _settle(terminal)
    return took


def _settle(terminal: Terminal) -> None:
    while terminal.read(QUIET):
        pass
