"""Work through items with several processes, in order and without reading far ahead."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_BATCH = 32
"""Items that travel together."""
_AHEAD = 3
"""Batches a process has waiting."""


def in_order(work: Callable[[Item], Result], items: Iterable[Item], jobs: int) -> Iterator[Result]:
    """Yield `work(item)` for each of *items*, in their order; only a few batches are in memory."""
    waiting: deque[Future[list[Result]]] = deque()
    left = iter(items)
    with ProcessPoolExecutor(jobs, initializer=_Worker.start, initargs=(work,)) as pool:
        while batch := list(islice(left, _BATCH)):
            waiting.append(pool.submit(_Worker.each, batch))
            if len(waiting) > jobs * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


class _Worker:
    """What one process does all its life; handed over once, as it may be large."""

    work: Callable[[Any], Any]

    @classmethod
    def start(cls, work: Callable[[Any], Any]) -> None:
        """Keep *work*; let the first process alone answer to ctrl+c."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        cls.work = work

    @classmethod
    def each(cls, batch: list[Any]) -> list[Any]:
        """The results for *batch*."""
        return [cls.work(item) for item in batch]
