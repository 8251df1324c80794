"""The entrance: the commands, and how their errors are said."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from oralsim import __version__
from oralsim.cli.bank import bank
from oralsim.cli.grade import grade
from oralsim.cli.past import history, report
from oralsim.cli.sit import drill, exam, home, resume
from oralsim.cli.where import where
from oralsim.crash import crash_log
from oralsim.errors import OralsimError


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.option("--bank", "folder", type=click.Path(path_type=Path), help="Folder of the question bank.")
@click.pass_context
def cli(context: click.Context, folder: Path | None) -> None:
    """A mock oral exam in the terminal. Without a command: the home screen."""
    context.obj = folder
    if context.invoked_subcommand is None:
        context.invoke(home)


for command in (exam, drill, resume, history, report, grade, bank, where):
    cli.add_command(command)


def main() -> None:
    """Run the command line and exit with its code."""
    with crash_log():
        sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; return its exit code. Errors that a user can mend are one sentence on stderr."""
    try:
        code = cli.main(arguments, prog_name="oralsim", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        return _say(error.format_message(), error.exit_code)
    except click.Abort:
        return 130
    except OralsimError as error:
        return _say(str(error), error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return code if isinstance(code, int) else 0


def _say(text: str, code: int) -> int:
    click.echo(text, err=True)
    return code
