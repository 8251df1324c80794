"""One spoken sentence for each mark: which words earned it, what is missing, what went against it."""

from __future__ import annotations

from oralsim.grading.verdict import Verdict

_LONGEST = 60


def reason(verdict: Verdict, said: str, against: str, about: str = "") -> str:
    """Say why a point got its credit.

    Args:
        verdict: What was found.
        said: The candidate's words that count.
        against: The candidate's words that deny or contradict the point.
        about: Name of the compared thing that the point is true of, if it is of one.
    """
    said, against = _quoted(said), _quoted(against)
    missing = _named(verdict.missing)
    match verdict.outcome:
        case "covered" if against:
            return f"You said it with {said}, but also {against}, which says the opposite."
        case "covered":
            return f"Said with {said}."
        case "listed":
            return f"You only named {said}; say what it does."
        case "partial" if against:
            return f"You began with {said}, but {against} says the opposite."
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
            return f"It is true of '{about}', you said it of another: {against}."
        case "surplus":
            return "Not looked at: more things were named than count."
        case "missed" if len(verdict.missing) > 1:
            return f"Nothing was said that brings together {missing}."
        case _:
            return f"Nothing was said about {missing}." if missing else "Nothing was said about this."


def _named(names: tuple[str, ...]) -> str:
    quoted = [f"'{name}'" for name in names]
    if len(quoted) < 2:
        return "".join(quoted)
    return ", ".join(quoted[:-1]) + f" and {quoted[-1]}"


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return f"“{text}”" if text else ""
