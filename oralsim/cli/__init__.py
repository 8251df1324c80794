"""The command line. Each command imports what it needs when it runs, so `--help` is quick."""

from oralsim.cli.main import main

__all__ = ["main"]
