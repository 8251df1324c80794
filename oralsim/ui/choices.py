"""What can be ticked before an attempt, row by row, and what the ticks come to in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import get_args

from textual.content import Content

from oralsim.bank.blueprints import Library
from oralsim.core.choices import Manner
from oralsim.core.model import Bank, Filters
from oralsim.errors import OralsimError
from oralsim.grading.model import Kind
from oralsim.ui.literal import one_line
from oralsim.ui.plan import Plan
from oralsim.ui.present import counted, mark_text, minutes
from oralsim.ui.widgets.ticks import Tick

LEVELS = {"1": "recall", "2": "explain", "3": "derive or compare"}
FIRST = ("quick", "oral", "marathon", "viva")
"""The order of the shipped blueprints; the candidate's own follow."""


def topic_rows(bank: Bank, marks: Mapping[str, float], filters: Filters, room: int) -> list[Tick]:
    """Each topic with the questions that the other *filters* leave, and its last mark; names get *room*."""
    rest = Filters(kinds=filters.kinds, levels=filters.levels)
    sizes = Counter(question.topic for question in bank.questions if rest.allow(question))
    rows = []
    for topic in bank.topics:
        label = one_line(topic.title).truncate(room, ellipsis=True, pad=True)
        note = Content.styled(f"{sizes[topic.id]:>4}  {mark_text(marks.get(topic.id))}", "$muted")
        rows.append(Tick(topic.id, label, note))
    return rows


def kind_rows(bank: Bank) -> list[Tick]:
    """Each kind with its questions."""
    sizes = Counter(question.kind for question in bank.questions)
    return [_counted_row(kind, kind, sizes[kind]) for kind in get_args(Kind)]


def level_rows(bank: Bank) -> list[Tick]:
    """Each level with its questions."""
    sizes = Counter(str(question.level) for question in bank.questions)
    return [_counted_row(level, f"{level} {name}", sizes[level]) for level, name in LEVELS.items()]


def blueprint_rows(library: Library) -> list[Tick]:
    """Each blueprint with its questions."""
    names = sorted(library.names, key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST))
    return [_blueprint_row(library, name) for name in names]


def said(plan: Plan, manner: Manner) -> Content:
    """What will be asked; of an oral exam, on a second line, how."""
    if plan.matching == 0:
        return Content.styled("No question matches; untick something.", "$bad")
    length = f", about {minutes(plan.seconds)}" if plan.seconds is not None else ", no clock"
    pool = f"{plan.matching} match" if plan.asked < plan.matching else "all that match"
    if plan.asked < plan.wanted:
        found = plan.asked if plan.blueprint.parts else plan.matching
        pool = f"only {found} of {plan.wanted} match"
    pool = f"ticket {plan.code}" if plan.code else pool
    line = Content.assemble((counted(plan.asked, "question"), "bold"), length, (f"     {pool}", "$muted"))
    how = ", ".join(_how(plan, manner))
    return Content.assemble(line, "\n", one_line(how, "$muted")) if how else line


def _how(plan: Plan, manner: Manner) -> Iterator[str]:
    blueprint = plan.blueprint
    if blueprint.prep:
        yield f"{minutes(blueprint.prep * (1 + blueprint.extra_time))} to prepare"
    if blueprint.follow_ups:
        yield f"up to {counted(blueprint.follow_ups, 'follow-up')} each"
        yield f"{manner} examiner"


def _blueprint_row(library: Library, name: str) -> Tick:
    try:
        blueprint = library.load(name)
    except OralsimError:
        return Tick(name, Content(f"{name:<14}"), Content.styled("has a defect", "$bad"))
    count = sum(part.count for part in blueprint.parts) or blueprint.count
    return Tick(name, Content(f"{name:<14}"), Content.styled(counted(count, "question"), "$muted"))


def _counted_row(row: str, label: str, size: int) -> Tick:
    return Tick(row, Content(f"{label:<19}"), Content.styled(f"{size:>4}", "$muted"))
