"""Reading the topic files of a bank, those of a large one in several processes.

Ten thousand questions take one process seconds, and a screen that shares it feels them.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from oralsim.bank.topic import TopicRead, read_topic

LARGE = 6_000_000
"""Bytes of a bank for which a second process pays."""
_MOST = 4
"""Processes; each takes the memory of the file that it reads."""


def read_topics(files: Sequence[Path]) -> list[TopicRead]:
    """Read all *files*; the results are in their order."""
    sizes = {file: size for file in files if (size := _size(file)) is not None}
    processes = min(_MOST, _processors(), len(sizes))
    read: dict[Path, TopicRead] = {}
    if processes > 1 and sum(sizes.values()) >= LARGE:
        from oralsim.bank.reader_process import ask

        read = ask(_shared_out(sizes, processes))
    return [read[file] if file in read else read_topic(file) for file in files]


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:  # whoever reads it will say so
        return None


def _processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _shared_out(sizes: dict[Path, int], processes: int) -> list[list[Path]]:
    """The files in lists of about the same size; each file, the largest first, goes where least is."""
    lists: list[list[Path]] = [[] for _ in range(processes)]
    loads = [0] * processes
    for file in sorted(sizes, key=sizes.__getitem__, reverse=True):
        least = loads.index(min(loads))
        lists[least].append(file)
        loads[least] += sizes[file]
    return lists
