"""One spoken sentence for each mark: which words earned it, what is missing, what went against it."""

from __future__ import annotations

from oralsim.grading.verdict import Verdict

_LONGEST = 60


def reason(verdict: Verdict, said: str, against: str) -> str:
    """Say why a point got its credit; *said* and *against* quote the candidate."""
    said, against = _quoted(said), _quoted(against)
    missing = _named(verdict.missing)
    match verdict.outcome:
        case "covered" if against:
            return f"You said it with {said}, but also {against}, which says the opposite."
        case "covered":
            return f"Said with {said}."
        case "listed":
            return f"You only named {said}; say what it does."
        case "partial":
            return (
                f"You said {said}, but nothing about {missing}."
                if missing
                else f"You said {said}, only a part."
            )
        case "denied":
            return f"You denied it: {against}."
        case "reversed":
            return f"You said the opposite: {against}."
        case "elsewhere":
            return f"You said it of the other one: {against}."
        case _:
            return f"Not said: nothing about {missing}." if missing else "Not said."


def _named(names: tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(f"'{name}'" for name in names)
    return ", ".join(f"'{name}'" for name in names[:-1]) + f" or '{names[-1]}'"


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return f"“{text}”" if text else ""
