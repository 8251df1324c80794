"""Reading a rubric: points, and groups of points of which some are enough."""

from __future__ import annotations

from dataclasses import replace

from oralsim.bank.fields import Fields
from oralsim.bank.groups import group, groups, phrases_or_groups
from oralsim.bank.nodes import Map, Node
from oralsim.grading.model import AnyOf, Formula, Group, Keywords, Misconception, Point, Relation, Way

POINT_FIELDS = (
    "point",
    "weight",
    "keywords",
    "relation",
    "formula",
    "ways",
    "contradicts",
    "about",
    "term",
    "probe",
    "hint",
)
ANY_FIELDS = ("any", "weight", "points")
WAY_FIELDS = ("keywords", "relation", "formula")
WRONG_FIELDS = ("claim", "keywords", "cost")
MAX_WEIGHT = 100.0


def rubric(question: Fields, subjects: tuple[str, ...]) -> tuple[Point | AnyOf, ...]:
    """The rubric of a question; `need: k` wraps all of it into one group."""
    items: list[Point | AnyOf] = []
    number = 0
    for node, line in question.items("rubric", "point"):
        if not isinstance(node, Map):
            text = "a rubric entry must be a mapping; begin it with '- point: '"
            question.problems.add(line, question.where, text)
        elif "any" in node or "points" in node:
            item, number = _any_of(node, question, subjects, number)
            items.append(item)
        else:
            number += 1
            items.append(_point(node, f"{question.where}, point {number}", question, subjects))
    if not items and not isinstance(question.data.get("rubric"), str):
        question.add("has no points; give at least one under 'rubric'", "rubric")
    return _needed(question, tuple(items))


def _needed(question: Fields, items: tuple[Point | AnyOf, ...]) -> tuple[Point | AnyOf, ...]:
    if "need" not in question.data:
        return items
    points = tuple(item for item in items if isinstance(item, Point))
    if len(points) < len(items):
        question.add("'need' is for a rubric of plain points; use 'any' in the group instead", "need")
        return items
    need = question.whole("need", 1, 1, max(1, len(points)))
    return (AnyOf(need, tuple(map(_equal, points))),)


def _any_of(node: Map, question: Fields, subjects: tuple[str, ...], number: int) -> tuple[AnyOf, int]:
    fields = Fields(node, f"{question.where}, group from point {number + 1}", question.problems, ANY_FIELDS)
    points: list[Point] = []
    for entry, line in fields.items("points", "point"):
        number += 1
        where = f"{question.where}, point {number}"
        if not isinstance(entry, Map):
            question.problems.add(line, where, "must be a mapping; begin it with '- point: '")
            continue
        if "weight" in entry:
            text = "has a weight inside an 'any'; the group has one weight, its points are equal"
            question.problems.add(entry.lines["weight"], where, text)
        points.append(_equal(_point(entry, where, question, subjects)))
    if not points:
        fields.add("has no points; give at least one under 'points'", "points")
    need = fields.whole("any", 1, 1, max(1, len(points)))
    return AnyOf(need, tuple(points), fields.number("weight", 2.0, 0, MAX_WEIGHT)), number


def _equal(point: Point) -> Point:
    """The point with the weight of all points inside an `any`, which nearly all have anyway."""
    return point if point.weight == 1.0 else replace(point, weight=1.0)


def _point(node: Map, where: str, question: Fields, subjects: tuple[str, ...]) -> Point:
    fields = Fields(node, where, question.problems, POINT_FIELDS)
    about = fields.text("about")
    if about and about not in subjects:
        fields.add(f"'about' names '{about}'; it must be one of 'subjects'", "about")
    return Point(
        text=fields.text("point", required="say in one sentence what a full answer says"),
        ways=_ways(fields),
        weight=fields.number("weight", 1.0, 0, MAX_WEIGHT),
        contradicts=phrases_or_groups(fields, "contradicts"),
        about=about or None,
        term=fields.flag("term"),
        probe=fields.text("probe"),
        hint=fields.text("hint"),
    )


def _ways(fields: Fields) -> tuple[Way, ...]:
    ways = _way(fields)
    for way in fields.mappings("ways", "way", WAY_FIELDS, " with keywords, relation or formula"):
        ways += _way(way)
    if not ways and not any(name in fields.data for name in ("keywords", "relation", "formula", "ways")):
        fields.add("has no keywords; give at least one group")
    return ways


def _way(fields: Fields) -> tuple[Way, ...]:
    ways: tuple[Way, ...] = ()
    if "keywords" in fields.data and (found := groups(fields, "keywords", required=True)):
        ways += (Keywords(found),)
    if "relation" in fields.data:
        ways += _relation(fields)
    if "formula" in fields.data and (text := fields.text("formula", required="write it on one line")):
        ways += (Formula(text),)
    return ways


def _relation(fields: Fields) -> tuple[Relation, ...]:
    parts = groups(fields, "relation")
    if len(parts) == 3:
        return (Relation(*parts),)
    fields.add("'relation' must be three groups: who, does, what", "relation")
    return ()


def misconceptions(question: Fields) -> tuple[Misconception, ...]:
    """The wrong claims worth naming."""
    found: list[Misconception] = []
    for fields in question.mappings("wrong", "wrong claim", WRONG_FIELDS, " with claim and keywords"):
        claim = fields.text("claim", required="say what is wrongly claimed")
        keywords = groups(fields, "keywords", required=True)
        found.append(Misconception(claim, keywords, fields.number("cost", 0.25, 0, 1)))
    return tuple(found)


def names(node: Node, line: int, fields: Fields) -> Group:
    """The names of a subject: `[batch norm, BN]`."""
    if not isinstance(node, Map):
        return group(node, line, fields, "'subjects'")
    fields.problems.add(line, fields.where, "'subjects' must map each key to its names: bn: [batch norm, BN]")
    return ()
