"""`oralsim history` and `oralsim report`: what is over, without a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from oralsim import paths
from oralsim.core.model import Mode
from oralsim.errors import NothingToShowError

if TYPE_CHECKING:
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
            click.echo(notice, err=True)
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
        click.echo(json.dumps([_row(row) for row in rows], ensure_ascii=False, indent=2))
    elif rows:
        for row in rows:
            click.echo(_line(row))
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
    from oralsim.store.past import read_report

    with opened_store() as store:
        name = attempt
        if attempt == "last":
            newest = store.history.last()
            if newest is None:
                raise NothingToShowError("No finished attempt yet; begin with: oralsim exam")
            name = newest.attempt
        found = read_report(store, name)
    text = _formatted(found, form)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.FileError(str(output), error.strerror) from error
    click.echo(f"Written to {output}", err=True)


def _formatted(found: Any, form: str) -> str:
    if form == "json":
        from oralsim.reports.as_json import report_json

        return json.dumps(report_json(found), ensure_ascii=False, indent=2) + "\n"
    if form == "md":
        from oralsim.reports.markdown import as_markdown

        return as_markdown(found)
    from oralsim.reports.text import as_text

    return as_text(found)


def _row(row: Summary) -> dict[str, Any]:
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
        "seconds": row.seconds,
    }


def _line(row: Summary) -> str:
    from oralsim.core.durations import format_clock
    from oralsim.core.scale import percent
    from oralsim.reports.words import ENDINGS, moment

    ending = None if row.state == "open" else row.state
    mark = f"{row.grade} {percent(row.mark):>3} %" if row.mark is not None else ENDINGS[ending]
    time = format_clock(row.seconds or 0)
    head = f"{row.attempt:<6} {moment(row.started):<20} {row.mode:<6} {mark:<10} {time:>8}"
    return f"{head}  {', '.join(row.topics)}"
