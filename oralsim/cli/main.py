"""The entrance: the commands, and how their errors are said."""

from __future__ import annotations

import sys

import click

from oralsim import __version__
from oralsim.cli.bank import bank
from oralsim.cli.folder import bank_option
from oralsim.cli.grade import grade
from oralsim.cli.output import forgive_encodings, warn
from oralsim.cli.past import history, report
from oralsim.cli.sit import drill, exam, home, resume
from oralsim.cli.where import where
from oralsim.crash import crash_log
from oralsim.errors import OralsimError


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
@bank_option
@click.pass_context
def cli(context: click.Context) -> None:
    """A mock oral exam in the terminal. Without a command: the home screen."""
    if context.invoked_subcommand is None:
        context.invoke(home)


INTERRUPTED = 130
"""What shells say of a program that ctrl+c ended."""

for command in (exam, drill, resume, history, report, grade, bank, where):
    cli.add_command(command)


def main() -> None:
    """Run the command line and exit with its code."""
    with crash_log():
        forgive_encodings()
        sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; return its exit code. Errors that a user can mend are one sentence on stderr."""
    try:
        code = cli.main(arguments, prog_name="oralsim", standalone_mode=False)
    except click.ClickException as error:
        return _refuse(error.format_message(), error.exit_code)
    except click.Abort:
        return INTERRUPTED
    except OralsimError as error:
        return _refuse(str(error), error.exit_code)
    return code if isinstance(code, int) else 0


def _refuse(text: str, code: int) -> int:
    warn(text)
    return code
