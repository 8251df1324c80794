"""Names that people type, and what they may have meant."""

from __future__ import annotations

from difflib import get_close_matches

from oralsim.core.model import Bank


def missing_topic(bank: Bank, name: str) -> str | None:
    """Say so if there is no such topic."""
    return _missing(name, [topic.id for topic in bank.topics], "topic", "oralsim bank stats")


def missing_question(bank: Bank, name: str) -> str | None:
    """Say so if there is no such question."""
    return _missing(name, [question.id for question in bank.questions], "question", "oralsim bank list")


def _missing(name: str, known: list[str], what: str, command: str) -> str | None:
    if name in known:
        return None
    close = get_close_matches(name, known, n=1)
    advice = f"did you mean '{close[0]}'?" if close else f"see: {command}"
    return f"No {what} '{name}' in the bank; {advice}"
