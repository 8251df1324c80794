"""How attempts are called: a letter for the mode and a running number, `e0007`, `d0008`."""

from __future__ import annotations

from typing import get_args

from oralsim.errors import NothingToShowError

_DIGITS = 4


def attempt_name(number: int, mode: str) -> str:
    """Return the name of the attempt of that number."""
    return f"{mode[0]}{number:0{_DIGITS}}"


def attempt_number(name: str) -> int:
    """Return the number in a name as people type it: `e0007`, `E7`, `7`.

    Raises:
        NothingToShowError: it isn't the name of an attempt.
    """
    from oralsim.core.model import Mode

    bare = name.strip().lower()
    digits = bare[1:] if bare[:1] in {mode[0] for mode in get_args(Mode)} else bare
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16):
        raise no_such_attempt(name)
    return int(digits)


def no_such_attempt(name: str) -> NothingToShowError:
    """Return the error that says so."""
    return NothingToShowError(f"There is no attempt {name!r}; `oralsim history` lists them.")
