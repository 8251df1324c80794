"""The rows that lists are made of, derived from the events in the transaction that appends them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from oralsim.core.events import Finished, GivenUp, Graded, Shown, Submitted, TimedOut
from oralsim.core.fold import fold
from oralsim.core.model import Ticket
from oralsim.core.scale import DEFAULT_SCALE, mean_mark
from oralsim.core.state import State
from oralsim.store import drafts, log
from oralsim.store.log import Entry


def begin(connection: sqlite3.Connection, number: int | None, ticket: Ticket, wall: datetime) -> int:
    """Make the rows of a new attempt; return its number, the next one unless given."""
    questions = [item.question for item in ticket.items]
    topics = list(dict.fromkeys(question.topic for question in questions))
    cursor = connection.execute(
        "INSERT INTO attempts (number, mode, started, topics, questions) VALUES (?, ?, ?, ?, ?)",
        (number, ticket.mode, _utc(wall), "\n".join(topics), len(questions)),
    )
    given = cursor.lastrowid or 0
    connection.executemany(
        "INSERT INTO asked (attempt, place, question, topic) VALUES (?, ?, ?, ?)",
        [(given, place, question.id, question.topic) for place, question in enumerate(questions)],
    )
    connection.executemany(
        "INSERT INTO attempt_topics (topic, attempt) VALUES (?, ?)", [(topic, given) for topic in topics]
    )
    return given


def update(connection: sqlite3.Connection, number: int, entries: Sequence[Entry]) -> None:
    """Bring the rows up to date with *entries*, which were just appended."""
    for event, wall in entries:
        match event:
            case Shown(question=place):
                connection.execute(
                    "UPDATE asked SET shown = 1 WHERE attempt = ? AND place = ?", (number, place)
                )
            case Submitted(question=place, response=response) | TimedOut(question=place, response=response):
                drafts.thin(connection, number, place, response)
                if response == 0:
                    connection.execute(
                        "UPDATE attempts SET answered = answered + 1 WHERE number = ?", (number,)
                    )
            case Graded(question=place, marking=marking, response=0):
                connection.execute(
                    "UPDATE asked SET mark = ? WHERE attempt = ? AND place = ?", (marking.mark, number, place)
                )
            case Finished() | GivenUp():
                _end(connection, number, wall)


def _end(connection: sqlite3.Connection, number: int, wall: datetime) -> None:
    """Close the attempt with what its whole log adds up to."""
    state = fold(event for event, _ in log.select(connection, number))
    connection.execute(
        "UPDATE attempts SET finished = ?, state = ?, seconds = ? WHERE number = ?",
        (_utc(wall), state.ending, state.clock.used(state.at), number),
    )
    if state.ending == "finished":
        _mark(connection, number, state)


def _mark(connection: sqlite3.Connection, number: int, state: State) -> None:
    by_topic: dict[str, list[float]] = {}
    for question in state.questions:
        found = question.marking
        by_topic.setdefault(question.question.topic, []).append(found.mark if found else 0.0)
    mark = mean_mark([one for marks in by_topic.values() for one in marks])
    grade = DEFAULT_SCALE.grade(mark)
    connection.execute(
        "UPDATE attempts SET mark = ?, grade = ?, passed = ? WHERE number = ?",
        (mark, grade.letter, grade.passed, number),
    )
    connection.executemany(
        "UPDATE attempt_topics SET mark = ? WHERE topic = ? AND attempt = ?",
        [(mean_mark(marks), topic, number) for topic, marks in by_topic.items()],
    )


def _utc(wall: datetime) -> str:
    return wall.astimezone(UTC).isoformat()
