"""Reading a grading scale: one that has a name, or steps of one's own."""

from __future__ import annotations

from oralsim.bank.fields import Fields
from oralsim.bank.nodes import Map
from oralsim.core.scale import DEFAULT_SCALE, SCALES, Scale

_FAILED = "failed"


def read_scale(fields: Fields) -> Scale:
    """Read `scale` and `pass`, the least mark that passes; what is wrong is noted."""
    given = fields.data.get("scale")
    if isinstance(given, Map):
        scale = _own(Fields(given, "scale", fields.problems, tuple(given)))
    else:
        name = fields.choice("scale", tuple(SCALES), "letters")
        scale = SCALES.get(name, DEFAULT_SCALE)
    least = fields.share("pass")
    if least is None:
        return scale
    try:
        return scale.passing_from(least)
    except ValueError as error:
        fields.add(f"'pass' is {least:g}, but {error}; write out the steps of 'scale'", "pass")
        return scale


def _own(fields: Fields) -> Scale:
    """Grades from the best down, each with its least mark; `failed` names the one below them."""
    steps: list[tuple[str, float]] = []
    for grade in fields.data:
        least = None if grade == _FAILED else fields.share(grade)
        if least is None:
            continue
        if steps and least >= steps[-1][1]:
            fields.add(f"'{grade}' must begin below '{steps[-1][0]}'; go from the best grade down", grade)
        steps.append((grade, least))
    if not steps:
        fields.add("has no grade that passes; give one its least mark: {A: 0.9, B: 0.75, failed: C}")
    return Scale(tuple(steps), fields.text(_FAILED) or DEFAULT_SCALE.failed)
