"""One question of the bank as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from oralsim.core.durations import format_clock
from oralsim.core.scale import percent
from oralsim.grading.model import AnyOf, Point, Question
from oralsim.reports.columns import wrap
from oralsim.reports.tally import group_heading


def row_json(question: Question) -> dict[str, Any]:
    """The question as it stands in a list; `points` says how many."""
    source = question.source
    return {
        "id": question.id,
        "topic": question.topic,
        "kind": question.kind,
        "level": question.level,
        "prompt": question.prompt,
        "source": {"notes": source.notes, "entry": source.entry} if source else None,
        "points": len(question.points()),
    }


def question_json(question: Question) -> dict[str, Any]:
    """The question with its rubric and model answer."""
    return {
        **row_json(question),
        "time": question.time,
        "rubric": [_item_json(item) for item in question.rubric],
        "wrong": [{"claim": claim.claim, "cost": claim.cost} for claim in question.wrong],
        "answer": question.answer,
        "erratum": question.erratum,
    }


def question_text(question: Question) -> str:
    """The same for readers, 80 columns wide."""
    return "\n".join(_lines(question))


def _lines(question: Question) -> Iterator[str]:
    yield from wrap(question.prompt)
    yield ""
    time = f", {format_clock(question.time)}" if question.time else ""
    yield from wrap(f"{question.id}: {question.topic}, {question.kind}, level {question.level}{time}")
    yield from ("", "Rubric")
    for item in question.rubric:
        yield from _item_lines(item)
    for claim in question.wrong:
        yield from wrap(f"  ✗ {claim.claim} (costs {percent(claim.cost)} %)", "", "    ")
    if question.answer:
        yield from ("", "The notes say", *wrap(question.answer, "  "))
    if question.erratum:
        yield from ("", "The notes were corrected", *wrap(question.erratum, "  "))


def _item_lines(item: Point | AnyOf) -> Iterator[str]:
    if isinstance(item, Point):
        yield from wrap(item.text, f"  ×{item.weight:<3g} ")
        return
    yield f"  ×{item.weight:<3g} {group_heading(item)}:"
    for point in item.points:
        yield from wrap(point.text, "       - ")


def _item_json(item: Point | AnyOf) -> dict[str, Any]:
    if isinstance(item, Point):
        return {"point": item.text, "weight": item.weight}
    return {"any": item.need, "weight": item.weight, "points": [point.text for point in item.points]}
