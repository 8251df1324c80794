"""The rows that lists are made of, derived from the events in the transaction that appends them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from oralsim.core.events import (
    Finished,
    GivenUp,
    Graded,
    ProbeAnswered,
    Shown,
    Submitted,
    Swapped,
    TimedOut,
)
from oralsim.core.model import Ticket
from oralsim.core.report import report_of
from oralsim.store import drafts, log
from oralsim.store.log import Entry


def begin(connection: sqlite3.Connection, number: int | None, ticket: Ticket, wall: datetime) -> int:
    """Make the rows of a new attempt; return its number, the next one unless given."""
    cursor = connection.execute(
        "INSERT INTO attempts (number, mode, started, topics, questions) VALUES (?, ?, ?, '', 0)",
        (number, ticket.mode, _utc(wall)),
    )
    given = cursor.lastrowid or 0
    _hold(connection, given, ticket)
    return given


def _hold(connection: sqlite3.Connection, number: int, ticket: Ticket) -> None:
    """Let the attempt be on *ticket*, instead of any before it."""
    questions = [item.question for item in ticket.items]
    topics = list(dict.fromkeys(question.topic for question in questions))
    connection.execute("DELETE FROM asked WHERE attempt = ?", (number,))
    connection.execute("DELETE FROM attempt_topics WHERE attempt = ?", (number,))
    connection.execute(
        "UPDATE attempts SET topics = ?, questions = ? WHERE number = ?",
        ("\n".join(topics), len(questions), number),
    )
    connection.executemany(
        "INSERT INTO asked (attempt, place, question, topic) VALUES (?, ?, ?, ?)",
        [(number, place, question.id, question.topic) for place, question in enumerate(questions)],
    )
    connection.executemany(
        "INSERT INTO attempt_topics (topic, attempt) VALUES (?, ?)", [(topic, number) for topic in topics]
    )


def update(connection: sqlite3.Connection, number: int, entries: Sequence[Entry]) -> None:
    """Bring the rows up to date with *entries*, which were just appended."""
    for event, wall in entries:
        match event:
            case Swapped(ticket=ticket):
                _hold(connection, number, ticket)
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
            case ProbeAnswered(question=place):
                drafts.thin(connection, number, place, 0)
            case Graded(question=place, marking=marking, response=0):
                connection.execute(
                    "UPDATE asked SET mark = ? WHERE attempt = ? AND place = ?", (marking.mark, number, place)
                )
            case Finished() | GivenUp():
                _end(connection, number, wall)


def _end(connection: sqlite3.Connection, number: int, wall: datetime) -> None:
    """Close the attempt with what its whole log adds up to."""
    entries = log.select(connection, number)
    report = report_of(
        (entry.event for entry in entries), attempt=str(number), started=entries[0].wall, finished=wall
    )
    connection.execute(
        "UPDATE attempts SET finished = ?, state = ?, mark = ?, grade = ?, passed = ?, seconds = ? "
        "WHERE number = ?",
        (_utc(wall), report.ending, report.mark, report.grade, report.passed, report.seconds, number),
    )
    if report.mark is not None:
        connection.executemany(
            "UPDATE attempt_topics SET mark = ? WHERE topic = ? AND attempt = ?",
            [(topic.mark, topic.topic, number) for topic in report.topics],
        )


def _utc(wall: datetime) -> str:
    return wall.astimezone(UTC).isoformat()
