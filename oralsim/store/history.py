"""What the attempts add up to: the list of them, the last marks, what was asked lately."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from oralsim.store.database import Database
from oralsim.store.names import attempt_name, attempt_number, no_such_attempt

if TYPE_CHECKING:
    from oralsim.core.model import Mode

AttemptState: TypeAlias = Literal["open", "finished", "given_up"]
Values: TypeAlias = tuple[object, ...] | dict[str, object]

_COLUMNS = "number, mode, started, finished, state, topics, questions, answered, mark, grade, passed, seconds"


@dataclass(frozen=True, slots=True)
class Summary:
    """One attempt in the list."""

    attempt: str
    mode: Mode
    started: datetime
    """Aware, in UTC."""
    finished: datetime | None
    """When it was finished or given up; None while it is open."""
    state: AttemptState
    topics: tuple[str, ...]
    questions: int
    answered: int
    mark: float | None
    """None unless it was finished, like the three below."""
    grade: str | None
    passed: bool | None
    seconds: float | None
    """Time used."""


class History:
    """Reads over all attempts; each is one query."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def attempts(
        self, topic: str | None = None, mode: Mode | None = None, limit: int | None = None
    ) -> list[Summary]:
        """Return the attempts, newest first, that have questions of *topic* and are of *mode*."""
        return self._select(
            "(:topic IS NULL OR number IN (SELECT attempt FROM attempt_topics WHERE topic = :topic)) "
            "AND (:mode IS NULL OR mode = :mode) ORDER BY number DESC LIMIT :limit",
            {"topic": topic, "mode": mode, "limit": -1 if limit is None else limit},
        )

    def unfinished(self) -> list[Summary]:
        """Return the attempts that can be resumed, newest first."""
        return self._select("state = 'open' ORDER BY number DESC")

    def last(self) -> Summary | None:
        """Return the newest attempt that is over, else None."""
        return next(iter(self._select("state <> 'open' ORDER BY number DESC LIMIT 1")), None)

    def attempt(self, name: str) -> Summary:
        """Return one attempt by its name, or by its number alone.

        Raises:
            NothingToShowError: there is none.
        """
        found = self._select("number = ?", (attempt_number(name),))
        typed = name.strip().lower()
        if not found or (typed[0].isalpha() and typed[0] != found[0].attempt[0]):
            raise no_such_attempt(name)
        return found[0]

    def marks_by_question(self) -> dict[str, float]:
        """Return the last mark of every question.

        An open exam keeps its marks to itself; an attempt that was given up counts nowhere.
        """
        return self._marks(
            "SELECT question, asked.mark, max(attempt) FROM asked JOIN attempts ON number = attempt "
            "WHERE asked.mark IS NOT NULL AND (state = 'finished' OR (state = 'open' AND mode = 'drill')) "
            "GROUP BY question"
        )

    def marks_by_topic(self) -> dict[str, float]:
        """Return every topic's mark in the last finished attempt that had questions of it."""
        return self._marks(
            "SELECT topic, mark, max(attempt) FROM attempt_topics WHERE mark IS NOT NULL GROUP BY topic"
        )

    def recently_asked(self, attempts: int = 5) -> list[str]:
        """Return the ids of the questions shown in the last *attempts* attempts, the latest first."""
        rows = self._rows(
            "SELECT question FROM asked WHERE shown AND attempt IN "
            "(SELECT number FROM attempts ORDER BY number DESC LIMIT ?) ORDER BY attempt DESC, place DESC",
            (attempts,),
        )
        return list(dict.fromkeys(row[0] for row in rows))

    def _select(self, where: str, values: Values = ()) -> list[Summary]:
        return [_summary(row) for row in self._rows(f"SELECT {_COLUMNS} FROM attempts WHERE {where}", values)]

    def _marks(self, query: str) -> dict[str, float]:
        return {row[0]: row[1] for row in self._rows(query)}

    def _rows(self, query: str, values: Values = ()) -> list[Any]:
        return self._database.read(lambda connection: connection.execute(query, values).fetchall())


def _summary(row: tuple[Any, ...]) -> Summary:
    number, mode, started, finished, state, topics, questions, answered, mark, grade, passed, seconds = row
    return Summary(
        attempt=attempt_name(number, mode),
        mode=mode,
        started=datetime.fromisoformat(started),
        finished=None if finished is None else datetime.fromisoformat(finished),
        state=state,
        topics=tuple(topics.split("\n")),
        questions=questions,
        answered=answered,
        mark=mark,
        grade=grade,
        passed=None if passed is None else bool(passed),
        seconds=seconds,
    )
