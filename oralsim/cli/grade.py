"""`oralsim grade`: mark a file of answers, one JSON object a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import click

from oralsim.cli.folder import bank_option, load_bank
from oralsim.cli.grade_line import mark_line
from oralsim.cli.output import say_json
from oralsim.core.model import Bank
from oralsim.grading.model import Marking, Question

_HELP = """Mark the answers in FILE (- for standard input).

Each line is a JSON object; each gives one, with spans as [start, end] in letters of the answer:

\b
in   {"question": "<id>", "answer": "..."}  or  {"entry": N, "answer": "..."}
     {"prompt": "...", "reference": "...", "answer": "..."}
     {"prompt": "...", "rubric": ["point", ...], "answer": "..."}
out  {"line": 1, "question": "...", "mark": 0.62,
      "points": [...], "wrong": [...], ...your other keys}

A line that can't be marked gives {"line": N, "error": "..."}; the run goes on and ends with 1.
"""
"""The \b keeps the lines of its paragraph as they are."""


@click.command(help=_HELP)
@click.argument("file", type=click.File("rb"))
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    metavar="N",
    show_default=True,
    help="Mark with N processes; the order stays.",
)
@bank_option
@click.pass_obj
def grade(folder: Path | None, file: BinaryIO, jobs: int) -> None:
    """Mark the answers in FILE (- for standard input)."""
    from oralsim.grading import grade as mark

    failed = False
    for result in mark_lines(file, load_bank(folder), mark, jobs=jobs):
        failed = failed or "error" in result
        say_json(result, indent=None)
    if failed:
        raise click.exceptions.Exit(1)


def mark_lines(
    lines: Iterable[bytes], bank: Bank, mark: Callable[[Question, str], Marking], *, jobs: int = 1
) -> Iterator[dict[str, Any]]:
    """Yield one result for each line, in order; a broken line yields its error.

    With one job each line is marked as it is read; with more, a few batches are read ahead.
    """
    work = partial(_mark, bank=bank, mark=mark)
    numbered = enumerate(lines, 1)
    if jobs == 1:
        return map(work, numbered)
    from oralsim.cli.workers import in_order

    return in_order(work, numbered, jobs)


def _mark(
    numbered: tuple[int, bytes], bank: Bank, mark: Callable[[Question, str], Marking]
) -> dict[str, Any]:
    return mark_line(*numbered, bank, mark)
