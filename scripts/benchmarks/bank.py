"""Opening the bank."""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figure import Figure, middle
from oralsim import paths
from oralsim.bank.load import load

_ID = re.compile(r"^(\s*- id: )(\S+)$", re.M)
MANY = 10_000


def figures() -> Iterator[Figure]:
    """The shipped bank by its size, and 10,000 questions."""
    folder = paths.bank()
    size = sum(file.stat().st_size for file in folder.glob("*.yaml")) / 1e6
    yield Figure("bank opened, a megabyte", _milliseconds(folder, 9) / size, "ms", 65)
    with tempfile.TemporaryDirectory() as temporary:
        many = repeat_bank(folder, Path(temporary), MANY)
        yield Figure(f"bank of {many:,} questions", _milliseconds(Path(temporary), 1) / 1000, "s", 3)


def repeat_bank(source: Path, target: Path, questions: int) -> int:
    """Write a bank of at least *questions* by repeating *source* under new ids; return how many."""
    count = len(load(source).questions)
    copies = -(-questions // count)
    shutil.copy(source / "glossary.yaml", target)
    for file in source.glob("*.yaml"):
        if file.name == "glossary.yaml":
            continue
        text = file.read_text(encoding="utf-8")
        head, body = text.split("questions:\n", 1)
        bodies = (_ID.sub(rf"\g<1>\g<2>-{number}", body) for number in range(copies))
        (target / file.name).write_text(head + "questions:\n" + "".join(bodies), encoding="utf-8")
    return count * copies


def _milliseconds(folder: Path, runs: int) -> float:
    took: list[float] = []
    for _ in range(runs):
        started = time.perf_counter()
        load(folder)
        took.append((time.perf_counter() - started) * 1000)
    return middle(took)
