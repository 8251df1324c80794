"""One spoken sentence for each mark: which words earned it, what is missing, what went against it."""

from __future__ import annotations

from oralsim.grading.verdict import Outcome, Verdict

_LONGEST = 60
_TEMPLATES: dict[Outcome, str] = {
    "covered": "Said with {said}.",
    "listed": "You only named {said}; say what it does.",
    "partial": "You said {said}, but nothing about {missing}.",
    "denied": "You denied it: {against}.",
    "reversed": "You said the opposite: {against}.",
    "elsewhere": "It is true of '{about}', you said it of another: {against}.",
    "doubted": "You said {said}, but as much else says the opposite, so it counts half.",
    "crumb": "You said {said}, but so much else says the opposite that it isn't counted.",
    "surplus": "Not looked at: more things were named than count.",
    "missed": "",
}
_TURNED: dict[Outcome, str] = {
    "covered": "You said it with {said}, but also {against}, which says the opposite.",
    "partial": "You began with {said}, but {against} says the opposite.",
}
"""What was said, and then contradicted."""
_MISSED = (
    "Nothing was said about this.",
    "Nothing was said about {missing}.",
    "Nothing was said that brings together {missing}.",
)
"""By how many things are missing: none in particular, one, several."""


def reason(verdict: Verdict, said: str, against: str, about: str = "") -> str:
    """Say why a point got its credit.

    Args:
        verdict: What was found.
        said: The candidate's words that count.
        against: The candidate's words that deny or contradict the point.
        about: Name of the compared thing that the point is true of, if it is of one.
    """
    said, against, missing = _quoted(said), _quoted(against), _named(verdict.missing)
    template = _TEMPLATES[verdict.outcome]
    if against and verdict.outcome in _TURNED:
        template = _TURNED[verdict.outcome]
    elif verdict.outcome == "missed":
        template = _MISSED[min(len(verdict.missing), 2)]
    elif verdict.outcome == "partial" and not missing:
        template = "You said {said}, which is only a part."
    return template.format(said=said, against=against, missing=missing, about=about)


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
