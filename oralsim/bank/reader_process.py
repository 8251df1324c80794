"""A process of its own that reads topic files and says what is in them.

If it fails, for whatever reason, that costs nothing but time: what it hasn't said is read by whoever asked.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from typing import IO, Any, TypeAlias

from oralsim.bank.memory import no_cyclic_gc
from oralsim.bank.topic import TopicRead, read_topic
from oralsim.grading.model import Keywords, Misconception, Point, Question

_BATCH = 100
"""Questions that travel together; to unpack them must not hold a key up."""
_PROGRAM = f"import sys; sys.path[:] = sys.argv[1:]; from {__name__} import answer; answer()"
"""What such a process runs; it finds modules where this one does."""


def ask(shares: Sequence[Sequence[Path]]) -> dict[Path, TopicRead]:
    """Let a process read each of *shares*; return what they say, file by file."""
    read: dict[Path, TopicRead] = {}
    threads = [threading.Thread(target=_ask_one, args=(share, read), daemon=True) for share in shares]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return read


def _ask_one(files: Sequence[Path], read: dict[Path, TopicRead]) -> None:
    command = [sys.executable, "-S", "-c", _PROGRAM, *sys.path]
    pipe = subprocess.PIPE
    with (
        suppress(OSError, EOFError, pickle.UnpicklingError),
        subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        with process.stdin as question:
            pickle.dump(files, question)
        read.update(_listen(process.stdout))


def _listen(answers: IO[bytes]) -> Iterator[tuple[Path, TopicRead]]:
    questions: list[Question] = []
    while True:  # until the stream ends
        said = pickle.load(answers)
        if isinstance(said, list):
            questions += said
        else:
            file, rest = said
            yield file, rest._replace(questions=questions)
            questions = []


def answer() -> None:
    """Read the files named on the standard input; say on the standard output what is in them."""
    files = pickle.load(sys.stdin.buffer)
    with suppress(OSError), no_cyclic_gc():  # nobody may be listening any more
        for file in files:
            read = read_topic(file)
            for start in range(0, len(read.questions), _BATCH):
                _say(read.questions[start : start + _BATCH])
            _say((file, read._replace(questions=[])))


def _say(value: object) -> None:
    pickler = pickle.Pickler(sys.stdout.buffer)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(value)
    sys.stdout.buffer.flush()


_Reducer: TypeAlias = Callable[[Any], tuple[Callable[..., Any], tuple[Any, ...]]]


def _reducer(kind: type[Any]) -> _Reducer:
    """How a value of the dataclass *kind* is packed: half the time of its own way."""
    values = attrgetter(*(field.name for field in fields(kind)))
    if len(fields(kind)) == 1:
        return lambda value: (kind, (values(value),))
    return lambda value: (kind, values(value))


_REDUCERS: dict[type, _Reducer] = {
    kind: _reducer(kind) for kind in (Keywords, Misconception, Point, Question)
}
