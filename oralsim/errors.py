"""Errors that a user reads: one sentence with an address, and an exit code."""

from __future__ import annotations


class OralsimError(Exception):
    """Something a user can mend; its text is shown as it is."""

    exit_code = 2


class UsageError(OralsimError):
    """Options that don't go together or name nothing."""


class FileError(OralsimError):
    """Files that can't be used; *problems* are complete sentences with their places."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class BankError(FileError):
    """A bank that can't be used."""


class BlueprintError(FileError):
    """A blueprint that can't be used."""


class NothingToShowError(OralsimError):
    """There is no such attempt, question or report."""

    exit_code = 1


class StoreError(OralsimError):
    """The store of attempts can't be used as asked."""

    exit_code = 1
