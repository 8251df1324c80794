"""`oralsim report`: one past attempt, as text, Markdown or JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from oralsim import paths
from oralsim.cli.output import OutputError, say, say_utf8, warn
from oralsim.cli.store import opened_store
from oralsim.config import read_settings
from oralsim.errors import NothingToShowError

if TYPE_CHECKING:
    from oralsim.core.report import Report


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
        text = _formatted(store.report(attempt, read_settings(paths.home()).words_a_minute), form)
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
        from oralsim.reports.as_json import as_json

        return as_json(found)
    if form == "md":
        from oralsim.reports.markdown import as_markdown

        return as_markdown(found)
    from oralsim.reports.text import as_text

    return as_text(found)
