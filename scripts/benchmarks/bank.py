"""Opening the bank: the shipped one by its size, and 10,000 typical questions with the screen alive."""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.figure import Figure, middle, percentile
from benchmarks.startup import EMPTY, F9, HOME, start
from benchmarks.terminal import Terminal
from oralsim import paths
from oralsim.bank.load import load

_ID = re.compile(r"^(\s*- id: )(\S+)$", re.M)
_QUOTED = r'"(?:[^"\\\n]|\\.)*+"'
_WORD = rf"""(?:{_QUOTED}|[^\s,\[\]{{}}:#"&*!|>'%@`?-][^,\[\]{{}}:#"\n]*+)"""
_LIST = re.compile(rf"\[{_WORD}(?:,\s+{_WORD})*+\](?=[,\]}}\n])")
"""A list of words."""
_INNER = rf"\[(?:[^\[\]\"]|{_QUOTED})*+\]"
_ENTRY = re.compile(rf"{_WORD}|\[(?:[^\[\]\"]|{_QUOTED}|{_INNER})*+\]")
_CONTRADICTIONS = re.compile(rf"(?<=contradicts: )\[(?:[^\[\]\"]|{_QUOTED}|{_ENTRY.pattern})*+\]")
_ROWS = re.compile(r"^( *)contradicts:\n(?:(\1  +)- .*\n(?:\2 .*\n)*+)++", re.M)
"""Contradictions, on a line and below each other."""
MANY = 10_000
TYPICAL = 4
"""Alternatives of a group, and contradictions of a point, in a bank that nobody has polished for weeks."""
PAUSE = 0.08
"""Seconds between what a key painted and the next key."""
RUNS = 5
UNREAD = ("Mock exam", "Reading the question bank")
"""What home says before the bank is here."""
DOWN = b"\x1b[B"


def figures() -> Iterator[Figure]:
    """The shipped bank by its size, and 10,000 questions."""
    folder = paths.bank()
    yield Figure("bank opened, a megabyte", _milliseconds(folder, 15) / _megabytes(folder), "ms", 65)
    with tempfile.TemporaryDirectory() as temporary:
        many = Path(temporary, "bank")
        many.mkdir()
        count = repeat_bank(folder, many, MANY)
        yield from _with_the_screen_alive(many, f"{count:,} questions, {_megabytes(many):.0f} MB")


def _with_the_screen_alive(bank: Path, size: str) -> Iterator[Figure]:
    """Start the program on a bank it has never met, and press keys while it reads."""
    topics = [topic.id for topic in load(paths.bank()).topics]
    empty = middle([start(EMPTY, {}, ["ready to go"], b"q")[0] for _ in range(RUNS)]) * 1000
    never_met = middle([_first_paint(bank) for _ in range(RUNS)]) * 1000
    waits: list[float] = []
    with tempfile.TemporaryDirectory() as state:
        env = {"ORALSIM_HOME": state, "ORALSIM_BANK": str(bank)}
        with Terminal(HOME, env) as terminal:
            first = terminal.wait_for(*UNREAD)
            terminal.output = b""
            while not all(topic in terminal.text for topic in topics):
                waits.append(_pressed(terminal))
            read = terminal.wait_for(*topics) - first
            terminal.send(F9)
            terminal.finish()
        again = middle([start(HOME, env, topics, F9)[0] for _ in range(RUNS)])
    against: dict[str, Any] = {"baseline": empty, "baseline_name": "empty Textual app"}
    yield Figure(f"home on {size}, never met", never_met, "ms", 1.75, **against)
    yield Figure(f"{size}, read in a thread", read, "s", 3)
    yield Figure("key to paint meanwhile, 95th percentile", percentile(waits, 0.95), "ms", 100)
    yield Figure(f"home on {size}, met before", again * 1000, "ms", 1.75, **against)


def _first_paint(bank: Path) -> float:
    """Start the program on a bank it has never met; return the seconds until home stands without it."""
    with (
        tempfile.TemporaryDirectory() as state,
        Terminal(HOME, {"ORALSIM_HOME": state, "ORALSIM_BANK": str(bank)}) as terminal,
    ):
        return terminal.wait_for(*UNREAD)


def _pressed(terminal: Terminal) -> float:
    """Move the cursor of home's menu; return the milliseconds until the screen shows it."""
    while terminal.read(PAUSE):
        pass
    pressed = time.perf_counter()
    terminal.send(DOWN)
    terminal.read(5)
    return (time.perf_counter() - pressed) * 1000


def repeat_bank(source: Path, target: Path, questions: int) -> int:
    """Write a bank of at least *questions* by repeating *source* under new ids; return how many.

    The shipped bank has dozens of alternatives a group and of contradictions a point, which at this number
    would be a bank of 170 megabytes that nobody writes: only the first four of each are repeated.
    """
    count = len(load(source).questions)
    copies = -(-questions // count)
    shutil.copy(source / "glossary.yaml", target)
    for file in source.glob("*.yaml"):
        if file.name == "glossary.yaml":
            continue
        text = _typical(file.read_text(encoding="utf-8"))
        head, body = text.split("questions:\n", 1)
        bodies = (_ID.sub(rf"\g<1>\g<2>-{number}", body) for number in range(copies))
        (target / file.name).write_text(head + "questions:\n" + "".join(bodies), encoding="utf-8")
    return count * copies


def _typical(text: str) -> str:
    for pattern in (_LIST, _CONTRADICTIONS):
        text = pattern.sub(_first_entries, text)
    return _ROWS.sub(_first_rows, text)


def _first_entries(found: re.Match[str]) -> str:
    return f"[{', '.join(_ENTRY.findall(found[0][1:-1])[:TYPICAL])}]"


def _first_rows(found: re.Match[str]) -> str:
    head, *rows = re.split(rf"^(?={found[2]}- )", found[0], flags=re.M)
    return "".join([head, *rows[:TYPICAL]])


def _megabytes(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.glob("*.yaml")) / 1e6


def _milliseconds(folder: Path, runs: int) -> float:
    took: list[float] = []
    for _ in range(runs):
        started = time.perf_counter()
        load(folder)
        took.append((time.perf_counter() - started) * 1000)
    return middle(took)
