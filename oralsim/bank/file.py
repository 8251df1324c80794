"""One YAML file as a tree; that it can't be read is a problem like any other."""

from __future__ import annotations

from pathlib import Path

from oralsim.bank.nodes import Map
from oralsim.bank.problems import Problems
from oralsim.bank.source import TreeError
from oralsim.bank.tree import TOPIC_FILE, parse


def read_file(file: Path, problems: Problems, form: str = TOPIC_FILE) -> Map | None:
    """Read *file*, a `form` of which says how one begins; None if there is no tree in it."""
    try:
        return parse(file.read_bytes(), form)
    except TreeError as error:
        problems.add(error.line, "", str(error))
    except OSError as error:
        problems.add(1, "", f"can't be read ({error.strerror}); check the file and its rights")
    return None
