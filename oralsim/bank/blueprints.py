"""Finding blueprints by name: the candidate's own come before those that are shipped."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from oralsim.bank.blueprint import read_blueprint
from oralsim.bank.file import read_file
from oralsim.bank.problems import Problems
from oralsim.core.model import Blueprint
from oralsim.errors import BlueprintError, UsageError

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ENDINGS = (".yaml", ".yml")
_FORM = "a blueprint begins with 'count: 5' or 'parts:'"


@dataclass(frozen=True, slots=True)
class Library:
    """The blueprints that there are for one bank."""

    folders: Sequence[Path]
    topics: Collection[str]
    """Of the bank."""

    @property
    def names(self) -> tuple[str, ...]:
        """All of them, in order."""
        return names(self.folders)

    def load(self, name: str) -> Blueprint:
        """The blueprint *name*; raises as `load_blueprint` does."""
        return load_blueprint(name, self.folders, self.topics)


def names(folders: Sequence[Path]) -> tuple[str, ...]:
    """The names of all blueprints in *folders*, in order; that of one is its file's without the ending."""
    files = [Path(name) for folder in folders if os.path.isdir(folder) for name in os.listdir(folder)]
    return tuple(
        sorted({file.stem for file in files if file.suffix in _ENDINGS and _NAME.fullmatch(file.stem)})
    )


def load_blueprint(name: str, folders: Sequence[Path], topics: Collection[str]) -> Blueprint:
    """Load the blueprint *name* from the first of *folders* that has it, for a bank of these *topics*.

    Raises:
        UsageError: there is none.
        BlueprintError: it has defects; all of them are said.
    """
    file = _find(name, folders)
    if file is None:
        raise UsageError(f"No blueprint '{name}'; known are {', '.join(names(folders))}")
    problems = Problems(file.name)
    root = read_file(file, problems, _FORM)
    blueprint = Blueprint() if root is None else read_blueprint(root, name, topics, problems)
    if problems.found:
        raise BlueprintError([str(problem) for problem in sorted(problems.found)])
    return blueprint


def _find(name: str, folders: Sequence[Path]) -> Path | None:
    """The file of that name; what is no name finds none, wherever it points."""
    if not _NAME.fullmatch(name):
        return None
    files = (folder / f"{name}{ending}" for folder in folders for ending in _ENDINGS)
    return next((file for file in files if file.is_file()), None)
