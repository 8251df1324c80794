"""How memory is looked after while a bank is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_cyclic_gc() -> Iterator[None]:
    """Loading makes many values and no cycles; collecting in between triples its time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # what was made stays, so no later collection looks through it
        if enabled:
            gc.enable()
