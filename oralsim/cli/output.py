"""What commands print on stdout: text as the terminal can take it, JSON always as UTF-8."""

from __future__ import annotations

import io
import os
import sys
from typing import Any

from oralsim.core.plain import clean
from oralsim.errors import OralsimError

BROKEN_PIPE = 141
"""What shells say of a program whose reader went away."""


class OutputError(OralsimError):
    """What was asked for can't be written where it should go."""

    exit_code = 1


def say(text: str) -> None:
    """Print *text*, safe to show, and a line break where it has none at its end."""
    _write(clean(text).removesuffix("\n") + "\n")


def say_json(value: Any, *, indent: int | None = 2) -> None:
    """Print *value* as JSON; on one line if *indent* is None."""
    from oralsim.reports.json_text import json_text

    say_utf8(json_text(value, indent=indent))


def say_utf8(text: str) -> None:
    """Print *text* as it is, in UTF-8 whatever the locale."""
    _write(text.encode())


def warn(text: str) -> None:
    """Print *text* on stderr, if it isn't closed."""
    if sys.stderr:
        sys.stderr.write(f"{clean(text)}\n")


def _write(text: str | bytes) -> None:
    import click

    try:
        click.echo(text, nl=False)
    except BrokenPipeError as error:
        _drop_rest()
        raise click.exceptions.Exit(BROKEN_PIPE) from error
    except OSError as error:
        _drop_rest()
        raise OutputError(f"Can't write the output: {error.strerror}") from error


def forgive_encodings() -> None:
    """Let letters that the locale lacks become question marks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _drop_rest() -> None:
    """Send what is still to be written nowhere, so that leaving doesn't complain a second time."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
