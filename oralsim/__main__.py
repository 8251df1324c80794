"""Run `python -m oralsim`."""

from oralsim.cli import main

main()
