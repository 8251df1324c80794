"""Reading one blueprint: how an exam is drawn, timed, priced and passed."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from oralsim.bank.fields import Fields
from oralsim.bank.nodes import Map
from oralsim.bank.problems import Problems, nearest
from oralsim.bank.question import KINDS
from oralsim.bank.scale import read_scale
from oralsim.core.levels import parse_levels
from oralsim.core.model import Blueprint, Filters, Part, Prices
from oralsim.grading.model import Kind

MOST = 200
"""Questions in one attempt."""
_FILTERS = ("topics", "kinds", "levels")
_PART = ("name", "count", *_FILTERS, "one_topic", "deeper", "weight", "minimum")
_TIMES = ("per_question", "default_time", "total", "prep")
_FIELDS = ("count", *_FILTERS, "parts", *_TIMES, "follow_ups", "prices", "scale", "pass")


def read_blueprint(root: Map, name: str, topics: Collection[str], problems: Problems) -> Blueprint:
    """Read the blueprint of that *name* for a bank of these *topics*; what is wrong is noted."""
    usual = Blueprint()
    fields = Fields(root, "", problems, _FIELDS)
    parts = _parts(fields, topics)
    if "parts" in root and "count" in root:
        fields.add("'count' is for a blueprint without parts; each part has its own", "count")
    return Blueprint(
        name=name,
        count=fields.whole("count", usual.count, 1, MOST),
        filters=_filters(fields, topics),
        per_question=fields.duration("per_question"),
        default_time=fields.duration("default_time") or usual.default_time,
        total=fields.duration("total"),
        parts=parts,
        prep=fields.duration("prep") or usual.prep,
        follow_ups=fields.whole("follow_ups", usual.follow_ups, 0, 20),
        prices=_prices(fields),
        scale=read_scale(fields),
    )


def _parts(fields: Fields, topics: Collection[str]) -> tuple[Part, ...]:
    parts: list[Part] = []
    found = fields.mappings("parts", "part", _PART, "; begin it with '- count: '")
    for number, own in enumerate(found, 1):
        part = _part(own, f"Part {number}", topics)
        if any(part.name == other.name for other in parts):
            own.add(
                f"an earlier part is named '{part.name}' too; the report tells them apart by name", "name"
            )
        parts.append(part)
    if "parts" in fields.data and not parts and not fields.problems.found:
        fields.add("'parts' is empty; list at least one, or leave it out", "parts")
    if sum(part.count for part in parts) > MOST:
        fields.add(f"the parts have over {MOST} questions together; ask for fewer", "parts")
    return tuple(parts)


def _part(fields: Fields, name: str, topics: Collection[str]) -> Part:
    return Part(
        name=fields.text("name") or name,
        count=fields.whole("count", 1, 1, MOST),
        filters=_filters(fields, topics),
        weight=fields.number("weight", 1.0, 0, 100),
        minimum=fields.share("minimum"),
        one_topic=fields.flag("one_topic"),
        deeper=fields.flag("deeper"),
    )


def _filters(fields: Fields, topics: Collection[str]) -> Filters:
    levels: set[int] = set()
    for text in fields.words("levels"):
        try:
            levels |= parse_levels(text)
        except ValueError as error:
            fields.add(str(error), "levels")
    return Filters(
        topics=frozenset(_known(fields, "topics", tuple(topics), "topic of the bank")),
        kinds=cast(frozenset[Kind], frozenset(_known(fields, "kinds", KINDS, "kind"))),
        levels=frozenset(levels),
    )


def _known(fields: Fields, name: str, known: tuple[str, ...], what: str) -> list[str]:
    words = fields.words(name)
    for word in words:
        if word not in known:
            fields.add(f"'{word}' is no {what}{nearest(word, known)}", name)
    return words


def _prices(fields: Fields) -> Prices:
    data = fields.mapping("prices")
    usual = Prices()
    if data is None:
        return usual
    own = Fields(data, "prices", fields.problems, ("swap", "probe", "hint"))
    given = {"swap": usual.swap, "probe": usual.probe, "hint": usual.hint}
    shares = {name: own.share(name) for name in given}
    return Prices(**{name: given[name] if share is None else share for name, share in shares.items()})
