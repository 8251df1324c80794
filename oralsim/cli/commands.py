"""The commands by name. Each is imported when it is asked for: no command pays for the others."""

from __future__ import annotations

from importlib import import_module

import click

from oralsim import __version__
from oralsim.cli.folder import bank_option
from oralsim.cli.home import open_home
from oralsim.cli.output import warn

MODULES = {
    "exam": "sit",
    "drill": "sit",
    "resume": "sit",
    "history": "history",
    "report": "report",
    "grade": "grade",
    "bank": "bank",
    "where": "where",
}
"""In which module of this folder each command stands."""


class Commands(click.Group):
    """A group that knows its commands by name only, until one is needed."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command of that name, if there is one."""
        if super().get_command(ctx, cmd_name) is None:
            return None
        command: click.Command = getattr(import_module(f"oralsim.cli.{MODULES[cmd_name]}"), cmd_name)
        return command


@click.group(
    cls=Commands,
    commands={name: click.Command(name) for name in MODULES},
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@bank_option
@click.pass_context
def cli(context: click.Context) -> int | None:
    """A mock oral exam in the terminal. Without a command: the home screen."""
    return open_home(context.obj) if context.invoked_subcommand is None else None


def parse(arguments: list[str]) -> int:
    """Run what *arguments* say; return the exit code."""
    try:
        code = cli.main(arguments, prog_name="oralsim", standalone_mode=False)
    except click.ClickException as error:
        warn(error.format_message())
        return error.exit_code
    except click.Abort as aborted:
        raise KeyboardInterrupt from aborted
    return code if isinstance(code, int) else 0
