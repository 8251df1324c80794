"""What stood in the answer box, second by second; the last row is the draft."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

THINNED = 10
"""Seconds between the rows that are kept once the answer is final."""


class Draft(NamedTuple):
    """The text of a box at a moment of session time."""

    question: int
    """Its place in the ticket, from 0."""
    response: int
    """0 for the answer that counts, 1… for a drill's retries."""
    at: float
    text: str
    turn: int = 0


def put(connection: sqlite3.Connection, number: int, draft: Draft) -> None:
    """Keep *draft*; it takes the place of an earlier one of the same second."""
    text = draft.text.encode("utf-8", "replace").decode()  # SQLite takes no lone surrogates
    connection.execute(
        "INSERT OR REPLACE INTO drafts (attempt, question, response, turn, at, text) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (number, draft.question, draft.response, draft.turn, int(draft.at), text),
    )


def last(connection: sqlite3.Connection, number: int) -> list[Draft]:
    """Return the last draft of every box of the attempt, the latest one last."""
    rows = connection.execute(
        "SELECT question, response, max(at), text, turn FROM drafts WHERE attempt = ? "
        "GROUP BY question, response, turn ORDER BY max(at)",
        (number,),
    )
    return [Draft(*row) for row in rows.fetchall()]


def thin(connection: sqlite3.Connection, number: int, question: int, response: int) -> None:
    """Leave one row for every ten seconds, the last of each, now that the answer is final."""
    box = (number, question, response)
    connection.execute(
        "DELETE FROM drafts WHERE attempt = ? AND question = ? AND response = ? AND (turn, at) NOT IN "
        "(SELECT turn, max(at) FROM drafts WHERE attempt = ? AND question = ? AND response = ? "
        f"GROUP BY turn, at / {THINNED})",
        box + box,
    )
