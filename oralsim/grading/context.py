"""A reply read on from what was said before: half a point then and half now make a whole one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from oralsim.grading.answer import Answer, prepare
from oralsim.grading.compile import Compiled
from oralsim.grading.model import Span

_TRIED = 12
"""Pairs of sentences at most, the latest first."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A sentence of a reply with an earlier one before it, read as one."""

    answer: Answer
    before: Span
    after: Span

    def apart(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """The places in the turns as received of *spans* of the two as one."""
        seam = self.before.end - self.before.start
        found: list[Span] = []
        for _, start, end in spans:
            if start < seam:
                found.append(_moved(self.before, start, min(end, seam)))
            if end > seam + 1:
                found.append(_moved(self.after, max(start - seam - 1, 0), end - seam - 1))
        return tuple(sorted(found))


def joined(compiled: Compiled, answers: Sequence[Answer], turn: int, point: int) -> Iterator[Joined]:
    """Yield each sentence of *turn* that speaks of *point* with each earlier one that does."""
    earlier = [span for answer in reversed(answers[:turn]) for span in _sentences(compiled, answer, point)]
    now = list(_sentences(compiled, answers[turn], point))
    for before, after in islice(product(earlier, now), _TRIED):
        text = " ".join(answers[span.turn].text[span.start : span.end] for span in (before, after))
        yield Joined(prepare(text, turn, compiled), before, after)


def _sentences(compiled: Compiled, answer: Answer, point: int) -> Iterator[Span]:
    """The sentences of a turn that state something of *point*, the last one first."""
    passage = answer.reading.passage
    groups = {group for way in compiled.points[point].ways for group in way.content}
    numbers = {answer.sentence(hit.words[0]) for group in groups for hit in answer.hits(group)}
    for number in sorted(numbers - passage.asked, reverse=True):
        words = passage.sentences[number]
        yield Span(answer.turn, passage.words[words[0]].start, passage.words[words[-1]].end)


def _moved(part: Span, start: int, end: int) -> Span:
    return Span(part.turn, part.start + start, part.start + end)
