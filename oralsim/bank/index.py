"""The outline of the bank, kept between runs: home draws it at once, the bank itself is read right after.

It is a hint and no more: what the files hold rules, and a file that is stale or can't be read is passed over.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from oralsim import __version__

if TYPE_CHECKING:
    from oralsim.core.model import Bank

FILE = "bank-index.json"


class TopicOutline(NamedTuple):
    """One topic."""

    id: str
    title: str
    questions: int


class Outline(NamedTuple):
    """The topics of a bank in order."""

    topics: tuple[TopicOutline, ...] = ()

    @property
    def questions(self) -> int:
        """How many there are in all."""
        return sum(topic.questions for topic in self.topics)


def outline_of(bank: Bank) -> Outline:
    """The outline of a bank that was read."""
    sizes = Counter(question.topic for question in bank.questions)
    return Outline(tuple(TopicOutline(topic.id, topic.title, sizes[topic.id]) for topic in bank.topics))


def recall(home: Path, folder: Path) -> Outline | None:
    """The outline of the bank in *folder*, if its files are those of the last run; else None."""
    try:
        kept = json.loads((home / FILE).read_text(encoding="utf-8"))
        if kept["files"] != _files(folder):
            return None
        return Outline(tuple(TopicOutline(str(id_), str(title), int(n)) for id_, title, n in kept["topics"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def keep(home: Path, folder: Path, outline: Outline) -> None:
    """Write the outline for the next run; where it can't be written, the next run does without."""
    with suppress(OSError, UnicodeEncodeError):
        text = json.dumps({"files": _files(folder), "topics": outline.topics})
        home.mkdir(parents=True, exist_ok=True)
        part = home / f"{FILE}.{os.getpid()}"
        part.write_text(text, encoding="utf-8")
        part.replace(home / FILE)


def size(folder: Path) -> int:
    """Bytes of all files of the bank; 0 where there is no such folder."""
    try:
        return sum(stat.st_size for _, stat in _stats(folder))
    except OSError:
        return 0


def _files(folder: Path) -> str:
    """The files with size and time of change, under this version's rules; cheap, for each start asks.

    An edit that leaves both as they were is seen when the bank itself has been read, a moment later.
    """
    found = sorted(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in _stats(folder))
    return "\n".join([__version__, str(folder.absolute()), *found])


def _stats(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".yaml", ".yml")):
                yield entry.name, entry.stat()
