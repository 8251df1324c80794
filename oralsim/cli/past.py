"""`oralsim history` and `oralsim report`: what is over, without a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from oralsim import paths
from oralsim.cli.output import OutputError, say, say_json, say_utf8, warn
from oralsim.core.model import Mode
from oralsim.errors import NothingToShowError

if TYPE_CHECKING:
    from oralsim.core.report import Report
    from oralsim.store.history import Summary
    from oralsim.store.store import Store


@contextmanager
def opened_store() -> Iterator[Store]:
    """The store of the home folder; what was not as it should be is said on stderr."""
    from oralsim.store.store import open_store

    store = open_store(paths.home())
    try:
        yield store
    finally:
        for notice in store.notices:
            warn(notice)
        store.close()


@click.command()
@click.option("--topic", help="Only attempts with questions of this topic.")
@click.option("--mode", type=click.Choice(["exam", "drill"]), help="Only exams, or only drills.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def history(topic: str | None, mode: Mode | None, limit: int | None, as_json: bool) -> None:
    """List past attempts, newest first."""
    with opened_store() as store:
        rows = store.history.attempts(topic, mode, limit)
    if as_json:
        say_json([_row_json(row) for row in rows])
    elif rows:
        say("\n".join(map(_line, rows)))
    elif topic or mode:
        raise NothingToShowError("No such attempt yet; see all of them with: oralsim history")
    else:
        raise NothingToShowError("No attempts yet; begin with: oralsim exam")


@click.command()
@click.argument("attempt", default="last")
@click.option(
    "--format", "form", type=click.Choice(["text", "md", "json"]), default="text", show_default=True
)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to a file.")
def report(attempt: str, form: str, output: Path | None) -> None:
    """Print the report of ATTEMPT (the last one unless named)."""
    with opened_store() as store:
        if attempt == "last":
            newest = store.history.last()
            if newest is None:
                raise NothingToShowError("No finished attempt yet; begin with: oralsim exam")
            attempt = newest.attempt
        text = _formatted(store.report(attempt), form)
    if output is not None:
        _save(text, output)
    elif form == "json":
        say_utf8(text)
    else:
        say(text)


def _save(text: str, file: Path) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(f"Can't write to {file}: {error.strerror}") from error
    warn(f"Written to {file}")


def _formatted(found: Report, form: str) -> str:
    if form == "json":
        from oralsim.reports.as_json import report_json
        from oralsim.reports.json_text import json_text

        return json_text(report_json(found))
    if form == "md":
        from oralsim.reports.markdown import as_markdown

        return as_markdown(found)
    from oralsim.reports.text import as_text

    return as_text(found)


def _row_json(row: Summary) -> dict[str, Any]:
    from oralsim.reports.as_json import utc

    return {
        "attempt": row.attempt,
        "mode": row.mode,
        "started": utc(row.started),
        "finished": utc(row.finished),
        "topics": list(row.topics),
        "questions": row.questions,
        "mark": row.mark,
        "grade": row.grade,
        "passed": row.passed,
        "seconds": None if row.seconds is None else round(row.seconds, 3),
    }


def _line(row: Summary) -> str:
    from oralsim.core.durations import format_clock
    from oralsim.core.scale import percent
    from oralsim.reports.words import moment, one_line

    if row.mark is not None:
        result = f"{row.grade} {percent(row.mark):>3} %"
    else:
        result = "unfinished" if row.state == "open" else "given up"
    time = "" if row.seconds is None else format_clock(row.seconds)
    head = f"{row.attempt:<6} {moment(row.started):<18} {row.mode:<5} {result:<10} {time:>7}"
    return f"{head}  {one_line(', '.join(row.topics))}"
