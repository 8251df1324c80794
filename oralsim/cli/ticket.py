"""A ticket as text and as JSON, for those who don't sit it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from oralsim.core.durations import format_clock
from oralsim.core.model import Ticket, TicketItem
from oralsim.reports.columns import wrap


def ticket_json(ticket: Ticket) -> dict[str, Any]:
    """The ticket; what it doesn't have is null."""
    return {
        "code": ticket.code or None,
        "blueprint": ticket.blueprint.name,
        "seed": ticket.seed,
        "prep": ticket.prep or None,
        "total": ticket.total,
        "questions": [
            {
                "part": _part(ticket, item),
                "id": item.question.id,
                "topic": item.question.topic,
                "kind": item.question.kind,
                "level": item.question.level,
                "prompt": item.question.prompt,
                "seconds": item.limit,
            }
            for item in ticket.items
        ],
    }


def ticket_text(ticket: Ticket) -> str:
    """The same for readers, 80 columns wide."""
    return "\n".join(_lines(ticket))


def _lines(ticket: Ticket) -> Iterator[str]:
    name = f"Ticket {ticket.code}" if ticket.code else f"Seed {ticket.seed} of {ticket.blueprint.name}"
    number = len(ticket.items)
    size = "1 question" if number == 1 else f"{number} questions"
    prep = f", {format_clock(ticket.prep)} to prepare" if ticket.prep else ""
    yield from wrap(f"{name}: {size}{prep}, {format_clock(ticket.total or 0)} to answer")
    for place, item in enumerate(ticket.items, 1):
        question = item.question
        part = _part(ticket, item)
        about = f"{question.topic}, {question.kind}, level {question.level}, {format_clock(item.limit or 0)}"
        yield ""
        yield from wrap(question.prompt, f"{place:>2}  ")
        yield from wrap(f"{part}: {about}" if part else about, "    ")


def _part(ticket: Ticket, item: TicketItem) -> str | None:
    """The name of its part, if the ticket has parts."""
    parts = ticket.blueprint.parts
    return parts[item.part].name if parts else None
