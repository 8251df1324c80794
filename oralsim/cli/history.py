"""`oralsim history`: past attempts as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from oralsim.cli.output import say, say_json
from oralsim.cli.store import opened_store
from oralsim.core.model import Mode
from oralsim.errors import NothingToShowError

if TYPE_CHECKING:
    from oralsim.store.history import Summary


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


def _row_json(row: Summary) -> dict[str, Any]:
    from oralsim.reports.as_json import seconds, utc

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
        "seconds": None if row.seconds is None else seconds(row.seconds),
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
