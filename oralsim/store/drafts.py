"""What stood in the answer box, second by second; the last row is the draft."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

THINNED = 10
"""Seconds between the rows that are kept once the answer is final; the first words are kept too."""


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


def lines(connection: sqlite3.Connection, number: int) -> dict[tuple[int, int], list[tuple[float, str]]]:
    """Return the time lines of the boxes that count, by question and turn: what stood in them when."""
    rows = connection.execute(
        "SELECT question, turn, at, text FROM drafts WHERE attempt = ? AND response = 0 ORDER BY at",
        (number,),
    )
    found: dict[tuple[int, int], list[tuple[float, str]]] = {}
    for question, turn, at, text in rows.fetchall():
        found.setdefault((question, turn), []).append((at, text))
    return found


def thin(connection: sqlite3.Connection, number: int, question: int, response: int) -> None:
    """Leave the first words and one row for every ten seconds, the last of each: the answer is final."""
    connection.execute(
        "DELETE FROM drafts WHERE attempt = :attempt AND question = :question AND response = :response "
        "AND (turn, at) NOT IN (SELECT turn, max(at) FROM drafts WHERE attempt = :attempt "
        "AND question = :question AND response = :response GROUP BY turn, at / :seconds "
        "UNION SELECT turn, min(at) FROM drafts WHERE attempt = :attempt "
        "AND question = :question AND response = :response "
        "AND trim(text, char(9, 10, 13, 32)) <> '' GROUP BY turn)",
        {"attempt": number, "question": question, "response": response, "seconds": THINNED},
    )
