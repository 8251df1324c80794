"""The store, for commands without a screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from oralsim import paths
from oralsim.cli.output import warn

if TYPE_CHECKING:
    from oralsim.store.store import Store


@contextmanager
def opened_store() -> Iterator[Store]:
    """The store of the home folder; what was not as it should be is said on stderr."""
    from oralsim.store.store import open_store

    store = open_store(paths.home())
    try:
        yield store
    finally:
        for notice in store.notices:
            warn(notice)
        store.close()
