"""The entrance: what was asked for, and how errors are said."""

from __future__ import annotations

import sys

from oralsim.cli.output import forgive_encodings, warn
from oralsim.crash import CrashLog
from oralsim.errors import OralsimError

INTERRUPTED = 130
"""What shells say of a program that ctrl+c ended."""


def main() -> None:
    """Run the command line and exit with its code."""
    with CrashLog():
        forgive_encodings()
        sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; return its exit code. Errors that a user can mend are one sentence on stderr."""
    try:
        return _run(arguments)
    except OralsimError as error:
        warn(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(arguments: list[str]) -> int:
    if not arguments:  # home needs no option parser, and so doesn't wait for one
        from oralsim.cli.home import open_home

        return open_home(None)
    from oralsim.cli.commands import parse

    return parse(arguments)
