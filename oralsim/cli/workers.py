"""Work through lines with several processes, in order and without reading far ahead."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_BATCH = 64
"""Items that travel together."""
_AHEAD = 3
"""Batches a process has waiting."""


def in_order(work: Callable[[Item], Result], items: Iterable[Item], jobs: int) -> Iterator[Result]:
    """Yield `work(item)` for each of *items*, in their order; only a few batches are in memory."""
    waiting: deque[Future[list[Result]]] = deque()
    with ProcessPoolExecutor(jobs, initializer=_leave_interrupts) as pool:
        left = iter(items)
        while batch := tuple(islice(left, _BATCH)):
            waiting.append(pool.submit(_each, work, batch))
            if len(waiting) > jobs * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _each(work: Callable[[Item], Result], batch: tuple[Item, ...]) -> list[Result]:
    return [work(item) for item in batch]


def _leave_interrupts() -> None:
    """Let the first process alone answer to ctrl+c."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
