"""Drawing a ticket of parts: each from its own pool, and no topic twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from oralsim.core.model import Part
from oralsim.core.shuffle import dealt, gathered, shuffled
from oralsim.grading.model import Question

Drawn = tuple[tuple[Question, ...], ...]
"""The questions of each part."""


def draw_parts(candidates: Sequence[Question], parts: Sequence[Part], seed: int) -> Drawn:
    """Draw for each of *parts* out of *candidates*; how many each gets doesn't depend on the seed."""
    pools = [_by_topic(candidates, part, seed) for part in parts]
    seats = [number for number, part in enumerate(parts) for _ in range(1 if part.one_topic else part.count)]
    wishes = [_wishes(pools[number], parts[number]) for number in seats]
    topics: dict[str, int] = {}
    for seat in sorted(range(len(seats)), key=lambda seat: not parts[seats[seat]].one_topic):
        _place(seat, wishes, topics, set())
    drawn: list[list[Question]] = [[] for _ in parts]
    for topic, seat in sorted(topics.items(), key=lambda placed: placed[1]):
        number = seats[seat]
        drawn[number] += _of_topic(pools[number][topic], parts[number])
    return tuple(_in_order(questions, part) for questions, part in zip(drawn, parts, strict=True))


def shortfall(candidates: Sequence[Question], parts: Sequence[Part]) -> str | None:
    """Say so if *candidates* are too few for *parts*."""
    found = [len(questions) for questions in draw_parts(candidates, parts, 0)]
    short = [
        f"part '{part.name}' finds {count} of {part.count}"
        for count, part in zip(found, parts, strict=True)
        if count < part.count
    ]
    if not short:
        return None
    asked = sum(part.count for part in parts)
    return f"Only {sum(found)} of {asked} questions match: {', '.join(short)}; no topic serves twice."


def _by_topic(candidates: Sequence[Question], part: Part, seed: int) -> dict[str, list[Question]]:
    """What *part* may draw, topics and questions in the order of the seed."""
    allowed = shuffled(filter(part.filters.allow, candidates), seed, lambda question: question.id)
    groups = {group[0].topic: group for group in gathered(allowed, lambda question: question.topic)}
    return {topic: groups[topic] for topic in shuffled(groups, seed, lambda topic: f"topic {topic}")}


def _wishes(pool: Mapping[str, Sequence[Question]], part: Part) -> list[str]:
    """The topics that fill a seat; a part of one topic takes none that has fewer than it could get."""
    if not part.one_topic:
        return list(pool)
    rooms = {topic: min(len(questions), part.count) for topic, questions in pool.items()}
    most = max(rooms.values(), default=0)
    return [topic for topic, room in rooms.items() if room == most]


def _place(seat: int, wishes: Sequence[Sequence[str]], topics: dict[str, int], tried: set[str]) -> bool:
    """Give *seat* a topic: one that is free, else one whose seat can move to another."""
    free = next((topic for topic in wishes[seat] if topic not in topics), None)
    if free is not None:
        topics[free] = seat
        return True
    for topic in wishes[seat]:
        if topic not in tried:
            tried.add(topic)
            if _place(topics[topic], wishes, topics, tried):
                topics[topic] = seat
                return True
    return False


def _of_topic(questions: Sequence[Question], part: Part) -> tuple[Question, ...]:
    if not part.one_topic:
        return (questions[0],)
    levels = gathered(questions, lambda question: question.level) if part.deeper else [questions]
    return dealt(levels, part.count)


def _in_order(questions: Sequence[Question], part: Part) -> tuple[Question, ...]:
    return tuple(sorted(questions, key=lambda question: question.level) if part.deeper else questions)
