"""Mark an answer against a drafted rubric, with the words that earned it."""

from __future__ import annotations

from oralsim.grading.drafting.comparison import Comparison
from oralsim.grading.drafting.credit import spread
from oralsim.grading.drafting.draft import Draft
from oralsim.grading.drafting.measure import said
from oralsim.grading.drafting.sheet import Part
from oralsim.grading.model import Marking, PointMark


def mark_draft(draft: Draft, answer: str) -> Marking:
    """Mark *answer*: each point of a rubric, or the parts of the reference that fits it best."""
    spoken = said(answer)
    accepted = 0 if draft.each else len(draft.sheets)
    compared = [Comparison(sheet, spoken, accepted=accepted) for sheet in draft.sheets]
    if draft.each:
        points = tuple(_point(one) for one in compared)
        return Marking(points, (), sum(point.credit for point in points) / len(points))
    best = max(compared, key=lambda one: one.earned)
    return Marking(tuple(_parts(best)), (), best.earned)


def _point(one: Comparison) -> PointMark:
    part = Part(one.sheet.text.raw, one.sheet.weights)
    return one.mark(part, 1.0, one.earned)


def _parts(one: Comparison) -> list[PointMark]:
    """The parts of a reference, with credits that together make what the whole has earned."""
    parts = one.sheet.points or (Part(one.sheet.text.raw, one.sheet.weights),)
    weights = [part.weight for part in parts]
    credits_ = spread(one.earned, weights, [one.said(part) for part in parts])
    return [one.mark(*each) for each in zip(parts, weights, credits_, strict=True)]
